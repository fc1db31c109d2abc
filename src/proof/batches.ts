import type { Dependents, Perturbation } from './perturbation.ts';

/** A number with what must follow it. */
export interface Trial {
  perturbation: Perturbation;
  dependents: Dependents;
}

/**
 * Numbers that can be changed together: no record rests on two of them, so that a change of it can be told from that
 * of another. A chart or a table may show several.
 */
export function makeBatches(trials: readonly Trial[]): Trial[][] {
  const batches: { trials: Trial[]; records: Set<string> }[] = [];
  for (const trial of trials) {
    const { records } = trial.dependents;
    const free = batches.find((batch) => ![...records].some((id) => batch.records.has(id)));
    const batch = free ?? { trials: [], records: new Set<string>() };
    if (!free) batches.push(batch);
    batch.trials.push(trial);
    for (const id of records) batch.records.add(id);
  }
  return batches.map((batch) => batch.trials);
}
