import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listMutants, type Mutant } from './mutant.ts';
import { subjects } from './subjects.ts';

/**
 * Changes the guard and the bounds in small ways, one at a time, and runs their tests: those that pass
 * nevertheless are printed. Ends with 1 where fewer than `least` of the changes were noticed. `--seed` chooses
 * other changes, `--only` takes those files whose name holds it, `--all` tries every change.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
});
const least = 0.85;
const longestMs = 120_000;

interface Trial {
  mutant: Mutant;
  tests: string[];
}

const chosen = subjects.filter(([file]) => file.includes(values.only));
for (const [file, , tests] of chosen) await expectPassing(file, tests);
const trials = chosen.flatMap(([file, most, tests]) =>
  choose(listMutants(file, readFileSync(file, 'utf8')), values.all ? Infinity : most).map(
    (mutant): Trial => ({ mutant, tests }),
  ),
);
const waiting = [...trials];
const survivors: Mutant[] = [];
await Promise.all([work(), work()]);

const killed = trials.length - survivors.length;
for (const mutant of survivors) console.log(`SURVIVED  ${describeMutant(mutant)}`);
const share = Math.round((1000 * killed) / trials.length) / 10;
console.log(`${killed} of ${trials.length} killed (${share} %), ${survivors.length} survived`);
process.exitCode = killed < least * trials.length ? 1 : 0;

/** Those that the seed draws; what stands elsewhere in the file does not change the draw. */
function choose(mutants: Mutant[], most: number): Mutant[] {
  const rank = ({ file, before, after }: Mutant) =>
    createHash('sha256').update(`${values.seed} ${file} ${before} ${after}`).digest('hex');
  return mutants
    .map((mutant) => ({ mutant, key: rank(mutant) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ mutant }) => mutant);
}

async function work(): Promise<void> {
  for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
    const isKilled = !(await passes(trial.tests, trial.mutant));
    console.log(`${isKilled ? 'killed  ' : 'survived'}  ${describeMutant(trial.mutant)}`);
    if (!isKilled) survivors.push(trial.mutant);
  }
}

/** A test that fails by itself would kill every mutant. */
async function expectPassing(file: string, tests: string[]): Promise<void> {
  if (!(await passes(tests))) throw new Error(`The tests of ${file} fail as it is`);
}

/** Whether the tests pass; an endless one does not. */
function passes(tests: string[], mutant?: Mutant): Promise<boolean> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--root', '.'];
  const config = ['--config', 'tests/mutation/vitest.config.ts', '--reporter', 'dot'];
  const env = { ...process.env, ASSAY_MUTANT: JSON.stringify(mutant ?? null) };
  return new Promise((done) => {
    spawn(process.execPath, [...vitest, ...config, ...tests], {
      env,
      stdio: 'ignore',
      timeout: longestMs,
    }).on('close', (code) => done(code === 0));
  });
}

function describeMutant({ file, start, before, after }: Mutant): string {
  const line = readFileSync(file, 'utf8').slice(0, start).split('\n').length;
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${line}  ${short(before)}  →  ${short(after)}`;
}
