import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Problem } from '../../src/domain/problem.ts';

/** What a check took, in processor time and in memory at its highest, and what it told. */
export interface Measured {
  seconds: number;
  megabytes: number;
  problems: Problem[];
}

/** No content may make a check take more; with none it takes about 130 megabytes. */
export const mostMegabytes = 500;

/** Checks a content folder in a process of its own, so that its memory is its own too. */
export async function measureCheck(contentFolder: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tests/support/measured-check.ts', contentFolder],
    { maxBuffer: 10_000_000 },
  );
  return JSON.parse(stdout) as Measured;
}
