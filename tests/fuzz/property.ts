import * as fc from 'fast-check';
import { longestHold, processorTimeOf } from '../support/processor-time.ts';

/** Something that holds for every input of a kind. Inputs are plain JSON, so that a finding can be kept. */
export interface Property {
  name: string;
  /** Throws, says why, where `input` breaks it. */
  hold: (input: unknown) => Promise<void>;
  inputs: fc.Arbitrary<unknown>;
  /** How many inputs a short run tries. */
  short: number;
}

interface Parts<Input> {
  inputs: fc.Arbitrary<Input>;
  short: number;
  hold: (input: Input) => unknown;
}

/** A property that also asks that no input takes longer than a check may be held up. */
export function describeProperty<Input>(name: string, parts: Parts<Input>): Property {
  const hold = async (input: Input) => {
    const seconds = await processorTimeOf(() => parts.hold(input));
    // Each reads its input at least twice.
    if (seconds > 2 * longestHold) throw new Error(`It takes ${seconds} s of processor time`);
  };
  return { name, short: parts.short, inputs: parts.inputs, hold: hold as Property['hold'] };
}

/** What broke a property, as it is kept in seeds.json. */
export interface Finding {
  property: string;
  seed: number;
  input: unknown;
}

/** Tries inputs that follow from `seed`; the smallest that breaks the property, and how. */
export async function tryInputs(
  { name, inputs, hold }: Property,
  seed: number,
  numRuns: number,
): Promise<{ runs: number; finding?: Finding; reason?: string }> {
  const property = fc.asyncProperty(inputs, hold);
  // Time for finding the smallest input where each takes long.
  const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: 90_000 });
  if (!result.failed || result.counterexample === null) return { runs: result.numRuns };
  const finding = { property: name, seed, input: result.counterexample[0] };
  return { runs: result.numRuns, finding, reason: String(result.errorInstance) };
}
