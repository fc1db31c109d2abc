import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImports, roomOf } from './imports.ts';
import { formatRooms, mapEnd, mapStart } from './room-table.ts';
import { rooms } from './rooms.ts';

const all = readImports();
const roomNamed = new Map(rooms.map((room) => [room.name, room]));

describe('the rooms of the generator', () => {
  it('hold every file', () => {
    const homeless = all.filter(({ file }) => !roomOf(file) && file !== 'src/env.d.ts');
    expect(homeless.map(({ file }) => file)).toEqual([]);
    const inhabited = new Set(all.map(({ file }) => roomOf(file)));
    expect(rooms.filter(({ name }) => !inhabited.has(name))).toEqual([]);
  });

  it('import what the table lets them, types too', () => {
    const wrong = all.flatMap(({ file, own }) => {
      const room = roomNamed.get(roomOf(file) ?? '');
      return own
        .filter((path) => room && roomOf(path) !== room.name)
        .filter((path) => !room?.imports.includes(roomOf(path) ?? ''))
        .map((path) => `${file} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are let to import nothing that they do not', () => {
    const used = new Set(
      all.flatMap(({ file, own }) => own.map((path) => `${roomOf(file)} ${roomOf(path)}`)),
    );
    const unused = rooms.flatMap(({ name, imports }) =>
      imports.filter((other) => !used.has(`${name} ${other}`)).map((other) => `${name} ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('stand one above the other: each imports those before it alone', () => {
    const indexes = new Map(rooms.map(({ name }, at) => [name, at]));
    const upward = rooms.flatMap(({ name, imports }) =>
      imports
        .filter((other) => indexes.get(other)! >= indexes.get(name)!)
        .map((other) => `${name} ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it('are pure, and do without packages, where the table says so', () => {
    const wrong = all.flatMap(({ file, foreign }) => {
      const { isPure, bans = [] } = roomNamed.get(roomOf(file) ?? '') ?? {};
      const banned = [...bans, ...(isPure ? ['astro', 'node:'] : [])];
      return foreign
        .filter((name) => banned.some((start) => name.startsWith(start)))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have no two files that import each other, however far around, types too', () => {
    expect(findCycles(new Map(all.map(({ file, own }) => [file, own])))).toEqual([]);
  });

  it('are told in the README as the table has them', () => {
    const readme = readFileSync('README.md', 'utf8');
    const map = readme.slice(readme.indexOf(mapStart), readme.indexOf(mapEnd) + mapEnd.length);
    const words = (text: string) => text.replace(/[ -]+/g, ' ');
    expect(words(map), 'Write it anew: node tests/structure/room-table.ts').toBe(
      words(formatRooms()),
    );
  });
});

describe('the reading of imports', () => {
  it.each([
    ['src/components/layouts/Base.astro', 'src/browser/search/main.ts'],
    ['src/components/SearchBox.astro', 'src/styles/search.css'],
    ['src/library/content-store.ts', 'src/markup/parse-document.ts'],
    ['src/pages/guide/keep-the-ledger.mdx', 'src/components/layouts/Guide.astro'],
    ['src/assay.ts', 'src/engine/compile-program.ts'],
  ])('sees what %s takes from %s', (file, path) => {
    expect(all.find((one) => one.file === file)?.own).toContain(path);
  });
});

/** Files that can be come to from themselves, in groups. */
function findCycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const other of imports.get(file) ?? []) {
      if (!order.has(other)) visit(other);
      if (open.includes(other)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(other)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || imports.get(file)?.includes(file)) cycles.push(group);
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return cycles;
}
