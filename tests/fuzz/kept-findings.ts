import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Finding } from './property.ts';

const path = new URL('seeds.json', import.meta.url);

const findings = z.array(
  z.strictObject({ property: z.string(), seed: z.number(), input: z.unknown() }),
);

/** What once broke a property; each is tried again in every test run. */
export const readFindings = (): Finding[] => findings.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Longer ones belong, as what they repeat and how often, into tests/support/slow-files.ts or slow-notes.ts. */
const longestInput = 4_000;

/** Adds what is not kept yet; says whether it is short enough to keep. */
export function keepFinding(finding: Finding): boolean {
  const text = JSON.stringify(finding.input);
  if (text.length > longestInput) return false;
  const kept = readFindings();
  if (!kept.some(({ input }) => JSON.stringify(input) === text))
    writeFileSync(path, `${JSON.stringify([...kept, finding], null, 2)}\n`);
  return true;
}
