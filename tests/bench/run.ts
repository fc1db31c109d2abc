import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChanges } from './changes.ts';
import { compare } from './compare.ts';
import { measureGrowth, measureRichGrowth } from './growth.ts';
import type { Bench } from './table.ts';

const usage = `npm run bench -- [tables] [options]
  Times builds, index and inspection included: whole process trees, in turn, medians of the rounds.

Tables; without any, the first:
  --compare   1,000 plain notes by this generator and by others: cold, one changed, none changed
  --growth    1,000, 2,000, 5,000 and 10,000 plain notes: what a thousand more cost, and whether that is constant
  --rich      a quarter, half and whole of 1,000 notes in five languages with 3,000 facts, 300 charts, 50,000 rows
  --changes   what is rendered again after each kind of change of 1,000 notes, and for how long

Options:
  --rounds n  builds of each (5; growth: 3; rich: 1)
  --scale x   of the amounts of content (1); 0.1 tries a table out
  --alone     compares with no others, which are installed from npm`;

const { values } = parseArgs({
  options: {
    compare: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    rich: { type: 'boolean', default: false },
    changes: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    scale: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Each table, with the rounds that it is measured in. */
const tables = {
  compare: [5, (bench: Bench) => compare(bench, values.alone)],
  growth: [3, measureGrowth],
  rich: [1, measureRichGrowth],
  changes: [5, measureChanges],
} as const;
const names = Object.keys(tables) as (keyof typeof tables)[];
const asked = names.filter((name) => values[name]);

if (values.help) console.log(usage);
else for (const name of asked.length > 0 ? asked : (['compare'] as const)) await print(name);

async function print(name: keyof typeof tables): Promise<void> {
  const [load = 0] = loadavg();
  console.log(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${load.toFixed(1)} at the start\n`,
  );
  const [rounds, measure] = tables[name];
  const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    await measure({
      root,
      rounds: Number(values.rounds ?? rounds),
      scale: Number(values.scale),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
