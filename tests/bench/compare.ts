import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawBench } from './bench-chart.ts';
import { createAssay, createPeers, type Generator } from './generators.ts';
import { measure, medianCost, type Cost } from './measure.ts';
import { createPlainNote } from './plain-notes.ts';
import { setAside } from './set-aside.ts';
import { printTable, type Bench } from './table.ts';

const states = ['cold', 'one note changed', 'nothing changed'] as const;
type State = (typeof states)[number];

/**
 * Times builds of many plain notes by this generator and by others, in turn: cold, after one of them has changed, and
 * again. Prints a table, and draws it.
 */
export async function compare({ root, rounds, scale }: Bench, isAlone: boolean): Promise<void> {
  const count = Math.round(1_000 * scale);
  const generators = [createAssay(root), ...(isAlone ? [] : createPeers(root))];
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
  console.log(`${count} notes of some 700 words in one language; medians of ${rounds} rounds\n`);
  report(generators, costs);
}

function prepare({ kept, write }: Generator, state: State, round: number): void {
  if (state === 'cold') setAside(kept);
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
    generators.map(({ name }) => ({
      name,
      state,
      ...medianCost(costs.get(`${name}\n${state}`) ?? []),
    })),
  );
  const peer = (state: State) =>
    rows.find((row) => row.state === state && row.name.startsWith('Eleventy'));
  printTable(
    ['build', 'generator', 'wall, s', 'processor, s', 'memory, MB', 'wall to Eleventy’s'],
    rows.map(({ name, state, wall, processor, memory }) => {
      const base = peer(state);
      const ratio = base ? (wall / base.wall).toFixed(2) : '';
      return [state, name, wall.toFixed(2), processor.toFixed(2), memory.toFixed(0), ratio];
    }),
  );
  const folder = resolve('node_modules/.cache/assay');
  mkdirSync(folder, { recursive: true });
  const chart = join(folder, 'bench.svg');
  writeFileSync(chart, drawBench(rows));
  console.log(`The chart is ${chart}\n`);
}
