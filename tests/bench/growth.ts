import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  openAssay,
  writePlainContent,
  writeRichContent,
  type AssaySite,
} from './assay-site.ts';
import { findSpread, findSteps, isConstant, tolerance, type Sized } from './linearity.ts';
import { medianCost, type Cost } from './measure.ts';
import { mostLanguages } from './rich-content.ts';
import { setAside } from './set-aside.ts';
import { formatCount, printTable, type Bench } from './table.ts';

/** Megabytes that a build of the most plain notes may take. */
const mostMemory = 2_500;

/** Builds of ever more plain notes: what they cost, and what a thousand more cost. */
export async function measureGrowth(bench: Bench): Promise<void> {
  const sizes = [1_000, 2_000, 5_000, 10_000].map((notes) => Math.round(notes * bench.scale));
  console.log('Plain notes of some 700 words in one language, cold\n');
  const costs = await measureSizes(bench, sizes, writePlainContent);
  report(costs);
  const { size = 0, memory = 0 } = costs.at(-1) ?? {};
  console.log(
    `Peak of ${formatCount(size)} notes: ${formatCount(Math.round(memory))} MB; below ${formatCount(mostMemory)} MB: ${yesOrNo(memory < mostMemory)}\n`,
  );
}

/** Builds of ever more of everything; the languages stay, for each multiplies the pages of all others. */
export async function measureRichGrowth(bench: Bench): Promise<void> {
  const whole = { notes: 1_000, facts: 3_000, charts: 300, rows: 50_000 };
  const partOf = (notes: number) => ({
    notes,
    facts: notes * 3,
    charts: Math.ceil(notes * 0.3),
    rows: notes * 50,
    languages: mostLanguages,
  });
  const sizes = [0.25, 0.5, 1].map((part) => Math.round(whole.notes * part * bench.scale));
  console.log(
    `Notes in ${mostLanguages} languages, each with three facts, 0.3 charts and 50 rows of data, cold\n`,
  );
  report(
    await measureSizes(bench, sizes, (content, notes) => writeRichContent(content, partOf(notes))),
  );
}

/** In each round every size once; medians. What is made once for all sites is no part of a build. */
async function measureSizes(
  { root, rounds }: Bench,
  sizes: readonly number[],
  write: (content: string, notes: number) => void,
): Promise<Sized[]> {
  const sites = sizes.map((size): { size: number; site: AssaySite; costs: Cost[] } => {
    const site = openAssay(join(root, `notes-${size}`));
    write(site.content, size);
    return { size, site, costs: [] };
  });
  await build(sites[0]!.site);
  for (let round = 0; round < rounds; round++)
    for (const { site, costs } of sites) {
      setAside(site.kept);
      costs.push(await build(site));
      setAside(site.kept);
    }
  for (const { site } of sites) rmSync(site.content, { recursive: true });
  return sites.map(({ size, costs }) => ({ size, ...medianCost(costs) }));
}

function report(costs: readonly Sized[]): void {
  printTable(
    ['notes', 'wall, s', 'processor, s', 'memory, MB'],
    costs.map((cost) => [formatCount(cost.size), ...formatCost(cost)]),
  );
  const steps = findSteps(costs);
  const kinds = ['wall', 'processor', 'memory'] as const;
  const valuesOf = (kind: (typeof kinds)[number]) => steps.map((step) => step[kind]);
  printTable(
    ['a thousand more notes', 'wall, s', 'processor, s', 'memory, MB'],
    [
      ...steps.map((step) => [
        `${formatCount(step.from)} → ${formatCount(step.to)}`,
        ...formatCost({
          wall: step.wall * 1_000,
          processor: step.processor * 1_000,
          memory: step.memory * 1_000,
        }),
      ]),
      ['dearest over cheapest', ...kinds.map((kind) => formatShare(findSpread(valuesOf(kind))))],
      [
        `constant within ${formatShare(tolerance)}`,
        ...kinds.map((kind) => yesOrNo(isConstant(valuesOf(kind)))),
      ],
    ],
  );
}

const formatCost = ({ wall, processor, memory }: Cost): string[] => [
  wall.toFixed(2),
  processor.toFixed(2),
  memory.toFixed(0),
];

const formatShare = (share: number): string =>
  Number.isFinite(share) ? `${Math.round(share * 100)} %` : '–';

const yesOrNo = (isSo: boolean): string => (isSo ? 'yes' : 'no');
