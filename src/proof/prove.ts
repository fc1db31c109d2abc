import type { ProofRecord } from '../domain/proof-record.ts';
import type { EngineModule, RenderPath } from '../engine/engine.ts';
import { viewEdition } from '../library/edition-view.ts';
import { createMemoryStore, type ContentStore } from '../library/content-store.ts';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.ts';
import type { Settings } from '../settings.ts';
import { makeBatches, type Trial } from './batches.ts';
import { compareParts, type Failure } from './compare-parts.ts';
import { listPaths, readOutput, type Output } from './outputs.ts';
import { createDependents, listPerturbations } from './perturbation.ts';
import { PerturbedContent, type Direction } from './perturbed-content.ts';

/** What was changed, what was looked at, and what did not follow. */
export interface ProofResult {
  record: ProofRecord;
  /** How often numbers were changed together, and everything rendered anew. */
  renders: number;
  /** Pages and files that were looked at each time. */
  outputs: number;
  failures: Failure[];
}

interface Circumstances {
  engine: EngineModule;
  settings: Settings;
  /** Is told after each batch how many of all are done. */
  tell?: (done: number, all: number) => void;
}

const directions: readonly Direction[] = ['up', 'down'];

/**
 * Changes each number of the tables and each typed value in a copy of the content, reads that copy and renders what shows
 * figures, in every language; and looks whether exactly what rests on the number by the records has changed. A number is
 * made very large, and very small where something that names it has not followed: a rank need not follow both.
 */
export async function prove({ engine, settings, tell }: Circumstances): Promise<ProofResult> {
  // Texts that no number stands in are read once.
  const store = createMemoryStore();
  const library = readEdition(settings.contentFolder, settings, store);
  const render = engine.openEngine(settings);
  const paths = listPaths(engine.planSite(library, settings), library);
  const dependentsOf = createDependents(library);
  const trials = listPerturbations(library).map((perturbation): Trial => {
    return { perturbation, dependents: dependentsOf(perturbation) };
  });
  const batches = makeBatches(trials);
  const content = new PerturbedContent(library);
  const results: ReturnType<typeof compareParts>[] = [];
  let renders = 0;
  try {
    const renderAll = async (known?: ReadonlyMap<string, Output>) =>
      renderOutputs(readEdition(content.folder, settings, store), library, paths, render, known);
    // From the same folder, so that nothing differs but the numbers.
    const before = await renderAll();
    for (const [index, batch] of batches.entries()) {
      const after: Map<string, Output>[] = [];
      let result: ReturnType<typeof compareParts> | undefined;
      for (const direction of directions) {
        content.change(
          batch.map(({ perturbation }) => perturbation),
          direction,
        );
        after.push(await renderAll(before));
        renders++;
        result = compareParts(batch, before, after, library);
        // What stays in one direction may follow in the other: a rank, or the least of several.
        if (result.failures.length === 0) break;
      }
      results.push(result!);
      tell?.(index + 1, batches.length);
    }
    return summarize(trials, results, before, renders);
  } finally {
    content.remove();
  }
}

function summarize(
  trials: readonly Trial[],
  results: readonly ReturnType<typeof compareParts>[],
  before: ReadonlyMap<string, Output>,
  renders: number,
): ProofResult {
  const followed = new Set(results.flatMap((result) => [...result.followed]));
  const shown = [...before].flatMap(([path, { parts }]) => {
    const all = [...parts.keys()].filter((name) => name.startsWith('fact/'));
    if (all.length === 0) return [];
    const own = all.filter((name) => followed.has(`${path} ${name}`));
    return [[path, { followed: own.length, all: all.length }] as const];
  });
  const names = new Set([...followed].map((name) => name.slice(name.indexOf(' ') + 1)));
  const failures = results.flatMap((result) => result.failures);
  const isCell = ({ perturbation: { kind } }: Trial) => kind === 'cell';
  const record = {
    cells: trials.filter(isCell).length,
    values: trials.filter((trial) => !isCell(trial)).length,
    followed: [...names].filter((name) => !name.startsWith('record/')).length,
    failures: failures.length,
    pages: Object.fromEntries(shown),
  };
  return { record, renders, outputs: before.size, failures };
}

/** `whole` tells of earlier commits, which are the same whatever the numbers are now. */
async function renderOutputs(
  library: Library,
  whole: Library,
  paths: readonly string[],
  render: RenderPath,
  known: ReadonlyMap<string, Output> = new Map(),
): Promise<Map<string, Output>> {
  const outputs = new Map<string, Output>();
  const decoder = new TextDecoder();
  for (const path of paths) {
    const text = decoder.decode(await render(path, { library, whole }));
    const same = known.get(path);
    outputs.set(path, same?.text === text ? same : readOutput(path, text));
  }
  return outputs;
}

function readEdition(folder: string, { edition, now }: Settings, store: ContentStore): Library {
  const { library, problems } = readLibrary(folder, store);
  if (!library) throw new Error(problems[0]?.message ?? 'The content cannot be read');
  return viewEdition(library, edition, now);
}
