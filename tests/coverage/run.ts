import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addBranches, summarize, type Branches } from './branches.ts';
import { addChildBranches } from './child-branches.ts';

/**
 * Runs the tests and prints which share of the branches of three rooms they take, in the test process and in the
 * commands and builds that they start, and each that none takes. Ends with 1 where it is less than `least`.
 */
const least = 0.95;
const rooms = ['src/markup/', 'src/library/', 'src/publish/'];

const folder = mkdtempSync(join(tmpdir(), 'assay-coverage-'));
const children = join(folder, 'children');
mkdirSync(children);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--root', '.'];
const { status } = spawnSync(
  process.execPath,
  [...vitest, '--config', 'tests/coverage/vitest.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ASSAY_COVERAGE: folder, NODE_V8_COVERAGE: children } },
);
const branches: Branches = new Map();
addBranches(branches, JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')));
await addChildBranches(branches, children);
rmSync(folder, { recursive: true });

const summaries = rooms.map((room) => ({ room, ...summarize(branches, room) }));
for (const { missed } of summaries)
  for (const position of missed) console.log(`not taken  ${position}`);
for (const { room, all, taken } of summaries) {
  const share = ((100 * taken) / all).toFixed(1);
  console.log(`${share.padStart(5)} %  ${taken} of ${all} branches  ${room}`);
}
const isEnough = summaries.every(({ all, taken }) => taken >= least * all);
process.exitCode = status === 0 && isEnough ? 0 : 1;
