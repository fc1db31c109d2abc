import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder } from '../support/temporary-folder.ts';

/** Checks a fixture as somebody whose state is kept in that folder; returns what it said. */
function check(state: string): string {
  const { NODE_COMPILE_CACHE: _, ...others } = process.env;
  const env = { ...others, XDG_STATE_HOME: state, CONTENT_DIR: 'tests/fixtures/fisheries' };
  const { stdout, status } = spawnSync(process.execPath, ['src/assay.ts', 'check'], {
    env,
    encoding: 'utf8',
  });
  return `${status}: ${stdout}`;
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

test('what V8 has made of the code is kept for the next run, where only this user can write', () => {
  const state = createFolder();
  const code = join(state, 'assay/code');
  const said = check(state);
  expect(said).toMatch(/^0: /);
  const kept = filesIn(code);
  expect(kept.length).toBeGreaterThan(0);
  expect(check(state)).toBe(said);
  // The second run had nothing to add.
  expect(filesIn(code)).toEqual(kept);
});

test('a folder that others can write is left alone', () => {
  const state = createFolder();
  const code = join(state, 'assay/code');
  mkdirSync(code, { recursive: true });
  chmodSync(code, 0o777);
  expect(check(state)).toMatch(/^0: /);
  expect(filesIn(code)).toEqual([]);
});

test('damaged code is passed over', () => {
  const state = createFolder();
  const said = check(state);
  for (const file of filesIn(join(state, 'assay/code'))) writeFileSync(file, 'damaged');
  expect(check(state)).toBe(said);
});

test('a place that is no folder fails nothing', () => {
  const state = createFolder();
  mkdirSync(join(state, 'assay'));
  writeFileSync(join(state, 'assay/code'), '');
  expect(check(state)).toMatch(/^0: /);
});

test('code of the revisions that ran last stays', () => {
  const state = createFolder();
  const code = join(state, 'assay/code');
  for (let revision = 0; revision < 9; revision++)
    mkdirSync(join(code, `revision-${revision}`), { recursive: true });
  chmodSync(code, 0o700);
  check(state);
  expect(readdirSync(code)).toHaveLength(4);
});
