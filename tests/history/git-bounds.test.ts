import { chmodSync, chownSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFactHistory, type Reach } from '../../src/history/fact-history.ts';
import { gitBounds, type GitBounds } from '../../src/history/git.ts';
import { describeReach } from '../../src/history/reach.ts';
import { createRepository } from '../support/repository.ts';
import { createFolder } from '../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

const reachOf = async (folder: string, bounds: Partial<GitBounds> = {}) =>
  (await readFactHistory(folder, { bounds: { ...gitBounds, ...bounds } })).reach;

/** Puts a program before git that answers as the script says. */
function replaceGit(script: string): void {
  const folder = createFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', [folder, process.env['PATH']].join(delimiter));
}

describe('a git that takes too much', () => {
  it.each([
    ['that never ends', 'exec sleep 1000', { seconds: 1 }, 'too-slow'],
    ['that never stops talking', 'exec yes', { outputBytes: 100_000 }, 'too-large'],
    ['that fails', 'exit 128', {}, 'unreadable'],
  ])('%s is ended, and the history said to be unknown', async (_, script, bounds, gap) => {
    const { folder } = createRepository();
    replaceGit(script);
    expect(await reachOf(folder, bounds)).toEqual({ kind: 'unavailable', gap });
  });

  it('may print no more than the bound, nor read more files', async () => {
    const { folder } = createRepository();
    const tooLarge = { kind: 'unavailable', gap: 'too-large' };
    expect(await reachOf(folder, { outputBytes: 300 })).toEqual(tooLarge);
    expect(await reachOf(folder, { fileBytes: 300 })).toEqual(tooLarge);
  });

  it('leaves nothing in the folder of temporary files', async () => {
    const { folder } = createRepository();
    const own = createFolder();
    vi.stubEnv('TMPDIR', own);
    expect(tmpdir()).toBe(own);
    await reachOf(folder);
    await reachOf(folder, { fileBytes: 300 });
    expect(readdirSync(own)).toEqual([]);
  });
});

describe('a history that cannot be read', () => {
  it('is told of where there is no git', async () => {
    const { folder } = createRepository();
    vi.stubEnv('PATH', createFolder());
    const reach = await reachOf(folder);
    expect(reach).toEqual({ kind: 'unavailable', gap: 'no-git' });
    expect(describeReach(reach)).toBe(
      'History of figures is not known: git is not installed. Install it. Pages and facts.json say so.',
    );
  });

  it('is told of where the last commit does not hold the content', async () => {
    const { folder, git } = createRepository();
    git('rm', '-r', '--quiet', '--cached', 'content');
    git('commit', '--quiet', '--message=Gone');
    expect(await reachOf(folder)).toEqual({ kind: 'unavailable', gap: 'not-committed' });
  });

  it.each<[Reach, string | undefined]>([
    [{ kind: 'complete', day: '2026-01-01' }, undefined],
    [
      { kind: 'since', day: '2026-02-02', gap: 'shallow' },
      'History is known since 2026-02-02 only: this clone is shallow. Run git fetch --unshallow. Pages and facts.json say so.',
    ],
  ])('is put into words: %j', (reach, words) => {
    expect(describeReach(reach)).toBe(words);
  });
});

describe.runIf(process.getuid?.() === 0)('a repository of another user', () => {
  const give = (folder: string, user: number) => {
    chownSync(folder, user, user);
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      chownSync(join(folder, entry), user, user);
  };

  it('is read where the content is that user’s too', async () => {
    const { root, folder } = createRepository();
    give(root, 4321);
    expect(await reachOf(folder)).toEqual({ kind: 'complete', day: '2026-01-01' });
  });

  it('is not read where the content is somebody else’s', async () => {
    const { root, folder } = createRepository();
    give(join(root, '.git'), 4321);
    expect(await reachOf(folder)).toEqual({ kind: 'unavailable', gap: 'foreign-owner' });
  });
});
