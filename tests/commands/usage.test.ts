import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/temporary-folder.ts';

/** Runs a command with nothing to build; says what it printed, and what lies beside the published folder. */
function run(command: string, ...words: string[]) {
  const folder = createFolder();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/assay.ts', command, ...words],
    { encoding: 'utf8', env: { ...process.env, OUT_DIR: join(folder, 'dist') } },
  );
  return { status, stdout, stderr, left: readdirSync(folder) };
}

describe.each(['build', 'pdf', 'start'])('the command %s', (command) => {
  it.each(['--help', '-h'])('says with %s how it is used, and does nothing', (word) => {
    const { status, stdout, left } = run(command, word);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm (run )?\w+\n/);
    expect(stdout).toContain('Example');
    expect(left).toEqual([]);
  });

  it.each(['--halp', '--', 'x\u001b[31m'])('refuses %j before it touches anything', (word) => {
    const { status, stderr, left } = run(command, '--help', word);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^This command takes no ".+"\. Nothing was done\.\n/);
    expect(stderr).not.toContain('\u001b');
    expect(left).toEqual([]);
  });
});
