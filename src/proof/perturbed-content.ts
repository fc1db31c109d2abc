import { parse } from 'csv-parse/sync';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Library } from '../library/library.ts';
import type { Perturbation } from './perturbation.ts';

/** In which direction numbers are changed: beyond the greatest of their column, or to a small part of what they were. */
export type Direction = 'up' | 'down';

/** A copy of the content folder in which numbers are changed and put back. */
export class PerturbedContent {
  readonly folder: string;
  readonly #library: Library;
  readonly #whole = new Map<string, string>();

  constructor(library: Library) {
    this.folder = mkdtempSync(join(tmpdir(), 'assay-proof-'));
    this.#library = library;
    cpSync(library.folder, this.folder, { recursive: true });
  }

  /** Changes the numbers, and nothing else; puts back what was changed before. */
  change(perturbations: readonly Perturbation[], direction: Direction): void {
    this.restore();
    const byFile = Map.groupBy(perturbations, (one) => this.#fileOf(one));
    for (const [file, some] of byFile) {
      const text = readFileSync(join(this.folder, file), 'utf8');
      this.#whole.set(file, text);
      const changed = file.endsWith('.csv')
        ? changeCells(text, some, direction)
        : changeValues(text, some, direction);
      writeFileSync(join(this.folder, file), changed);
    }
  }

  restore(): void {
    for (const [file, text] of this.#whole) writeFileSync(join(this.folder, file), text);
    this.#whole.clear();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #fileOf(one: Perturbation): string {
    if (one.kind === 'cell') return `data/${one.dataset}.csv`;
    const { file } = this.#library.facts.entries.get(one.fact)!.locate([]);
    // Positions are told from the project’s root, or whole.
    const at = file.lastIndexOf('facts');
    return file.slice(at);
  }
}

/** No two numbers of a table become the same one, and none stays as it was. */
export function perturb(
  value: number | string,
  direction: Direction,
  at: number,
  greatest = 0,
): number | string {
  if (typeof value === 'string') return shiftDate(value, direction);
  const step = at + 1;
  if (direction === 'up') return Math.round(Math.max(Math.abs(value), greatest) * 10) + 1000 * step;
  return Number((Math.abs(value) / 1000 + step / 1e6).toFixed(9));
}

/** A date of another year, which is one on any day. */
const shiftDate = (date: string, direction: Direction): string =>
  `${Number(date.slice(0, 4)) + (direction === 'up' ? 4 : -4)}${date.slice(4)}`;

function changeCells(text: string, some: readonly Perturbation[], direction: Direction): string {
  const records = parse(text, { bom: true }) as string[][];
  const [header = [], ...rows] = records;
  some.forEach((one, at) => {
    if (one.kind !== 'cell') return;
    rows[one.row]![header.indexOf(one.column)] = String(
      perturb(one.value, direction, at, one.greatest),
    );
  });
  return [header, ...rows].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function changeValues(text: string, some: readonly Perturbation[], direction: Direction): string {
  const document = parseDocument(text);
  some.forEach((one, at) => {
    if (one.kind === 'cell') return;
    const path = one.kind === 'value' ? [] : ['contested', 'others', one.index];
    document.setIn([one.fact, ...path, 'value'], perturb(one.value, direction, at));
  });
  return document.toString({ lineWidth: 0 });
}
