import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, openAssay, writeRichContent } from './assay-site.ts';
import { readSummary, type Summary } from './build-summary.ts';
import { medianCost, type Measured } from './measure.ts';
import { pagesOfFirstFact } from './rich-content.ts';
import { formatCount, printTable, type Bench } from './table.ts';

/** One kind of change of the content; another one in each round. */
export interface Change {
  name: string;
  make?: (content: string, round: number) => void;
  /** Settings of the build that comes after it. */
  settings?: (round: number) => Record<string, string>;
}

/** Notes of whose numbers each change has its own: none meets what another has left. */
export const changes: readonly Change[] = [
  { name: 'one note’s prose', make: (content, round) => addLine(content, 'note-60.mdx', round) },
  {
    name: 'a title that listings show',
    make: (content, round) =>
      replace(
        content,
        'notes/note-61.mdx',
        /^title: .*$/m,
        `title: "Quay and ledger${'!'.repeat(round)}"`,
      ),
  },
  {
    name: `a fact that ${pagesOfFirstFact} pages show`,
    make: (content, round) =>
      replace(content, 'facts/facts-0.yaml', /"value":\d+/, `"value":${50 + round}`),
  },
  {
    name: 'one cell of a table',
    make: (content, round) => replace(content, 'data/data-0.csv', /,\d+$/m, `,${5000 + round}`),
  },
  {
    name: 'a term',
    make: (content, round) =>
      replace(
        content,
        'glossary.yaml',
        /("definition":\{"en":")[^"]*/,
        `$1Harbour${'!'.repeat(round)}`,
      ),
  },
  { name: 'a translation', make: (content, round) => addLine(content, 'note-62.vi.mdx', round) },
  {
    name: 'a new note',
    make: (content, round) =>
      writeFileSync(
        join(content, `notes/new-${round}.mdx`),
        readFileSync(join(content, 'notes/note-63.mdx')),
      ),
  },
  { name: 'a renamed note', make: (content, round) => renameNote(content, 64 + 2 * round) },
  { name: 'a removed note', make: (content, round) => removeNote(content, 65 + 2 * round) },
  { name: 'a setting', settings: (round) => ({ SITE_URL: `https://round-${round}.example` }) },
  { name: 'nothing' },
];

/** The fewest notes in which each change finds its own. */
const fewestNotes = 100;

const addLine = (content: string, note: string, round: number): void =>
  appendFileSync(join(content, 'notes', note), `\nOne more paragraph${'!'.repeat(round)}\n`);

function replace(content: string, path: string, before: RegExp, after: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  if (!before.test(text)) throw new Error(`${path} has nothing like ${before}`);
  writeFileSync(file, text.replace(before, after));
}

/** The note in each of its languages. */
const filesOf = (content: string, number: number): string[] =>
  readdirSync(join(content, 'notes'))
    .filter((name) => name.startsWith(`note-${number}.`))
    .map((name) => join(content, 'notes', name));

function renameNote(content: string, number: number): void {
  for (const file of filesOf(content, number))
    renameSync(file, file.replace(`note-${number}.`, `renamed-${number}.`));
}

function removeNote(content: string, number: number): void {
  for (const file of filesOf(content, number)) rmSync(file);
}

/** Builds after each kind of change: what of the site is rendered again, and what it costs. */
export async function measureChanges({ root, rounds, scale }: Bench): Promise<void> {
  const notes = Math.max(fewestNotes + 2 * rounds, Math.round(1_000 * scale));
  const size = {
    notes,
    facts: notes,
    charts: Math.ceil(notes / 10),
    rows: notes * 10,
    languages: 2,
  };
  const site = openAssay(join(root, 'changes'));
  writeRichContent(site.content, size);
  const cold = await build(site);
  const runs = new Map<Change, Measured[]>(changes.map((change) => [change, []]));
  for (let round = 0; round < rounds; round++)
    for (const [change, own] of runs) {
      const settings = change.settings?.(round) ?? {};
      change.make?.(site.content, round);
      own.push(await build(site, settings));
      // What comes next begins with the site as it is without them.
      if (change.settings) await build(site);
    }
  console.log(
    `${formatCount(notes)} notes in two languages, ${formatCount(size.facts)} facts, ${size.charts} charts, ${formatCount(size.rows)} rows of data; medians of ${rounds} rounds\n`,
  );
  printTable(
    ['change', 'pages and files rendered', 'as they were', 'wall, s', 'processor, s', 'memory, MB'],
    [
      ['a cold build', [cold]] as const,
      ...[...runs].map(([{ name }, own]) => [name, own] as const),
    ].map(([name, own]) => formatRow(name, own)),
  );
}

function formatRow(name: string, runs: readonly Measured[]): string[] {
  const { wall, processor, memory } = medianCost(runs);
  const { rendered, reused }: Summary = readSummary(runs.at(-1)!.output);
  return [
    name,
    formatCount(rendered),
    reused === undefined ? 'all' : formatCount(reused),
    wall.toFixed(2),
    processor.toFixed(2),
    memory.toFixed(0),
  ];
}
