import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAssay, createPeers, type Generator } from './generators.ts';
import { drawBench } from './bench-chart.ts';
import { measure, median, type Cost } from './measure.ts';
import { createPlainNote } from './plain-notes.ts';

/**
 * Times builds of many plain notes, index included, cold and after one of them has changed, by this generator and by
 * others, in turn; whole process trees, medians of the rounds. Writes a table, and a chart beside it.
 */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    alone: { type: 'boolean', default: false },
  },
});
const [count, rounds] = [Number(values.notes), Number(values.rounds)];
const states = ['cold', 'one note changed', 'nothing changed'] as const;
type State = (typeof states)[number];

const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  await compare();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const [load = 0] = loadavg();
  console.log(`${count} notes of some 700 words in one language; medians of ${rounds} rounds`);
  console.log(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${load.toFixed(1)} at the start\n`,
  );
  const generators = [createAssay(root), ...(values.alone ? [] : createPeers(root))];
  for (const { write } of generators)
    for (let number = 0; number < count; number++) write(createPlainNote(number));
  // What is made once for all sites is no part of a build.
  for (const generator of generators) await build(generator);
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round++)
    for (const state of states)
      for (const generator of generators) {
        prepare(generator, state, round);
        const key = `${generator.name}\n${state}`;
        costs.set(key, [...(costs.get(key) ?? []), await build(generator)]);
      }
  report(generators, costs);
}

function prepare({ kept, write }: Generator, state: State, round: number): void {
  if (state === 'cold') for (const path of kept) rmSync(path, { recursive: true, force: true });
  if (state !== 'one note changed') return;
  const note = createPlainNote(0);
  write({ ...note, body: `${note.body}\n\nOne more paragraph, of round ${round}.\n` });
}

async function build({ commands, folder, environment }: Generator): Promise<Cost> {
  const sum: Cost = { wall: 0, processor: 0, memory: 0 };
  for (const command of commands) {
    const { wall, processor, memory } = await measure(command, folder, environment);
    sum.wall += wall;
    sum.processor += processor;
    sum.memory = Math.max(sum.memory, memory);
  }
  return sum;
}

function report(generators: readonly Generator[], costs: ReadonlyMap<string, Cost[]>): void {
  const rows = states.flatMap((state) =>
    generators.map(({ name }) => {
      const own = costs.get(`${name}\n${state}`) ?? [];
      const of = (key: keyof Cost) => median(own.map((cost) => cost[key]));
      return { name, state, wall: of('wall'), processor: of('processor'), memory: of('memory') };
    }),
  );
  const peer = (state: State) =>
    rows.find((row) => row.state === state && row.name.startsWith('Eleventy'));
  console.log('| build | generator | wall, s | processor, s | memory, MB | wall to Eleventy’s |');
  console.log('|---|---|--:|--:|--:|--:|');
  for (const { name, state, wall, processor, memory } of rows) {
    const base = peer(state);
    const ratio = base ? (wall / base.wall).toFixed(2) : '';
    console.log(
      `| ${state} | ${name} | ${wall.toFixed(2)} | ${processor.toFixed(2)} | ${memory.toFixed(0)} | ${ratio} |`,
    );
  }
  const folder = resolve('node_modules/.cache/assay');
  mkdirSync(folder, { recursive: true });
  const chart = join(folder, 'bench.svg');
  writeFileSync(chart, drawBench(rows));
  console.log(`\nThe chart is ${chart}`);
}
