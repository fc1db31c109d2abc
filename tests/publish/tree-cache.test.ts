import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bringTrees, cacheFolder, keepTrees } from '../../src/publish/tree-cache.ts';
import { createFolder } from '../support/temporary-folder.ts';

const trees = '[["Map",1,2],"documents"]';
const forged = '[["Map",1,2],"forged"]';

/** A user without a key, a content folder, and the workshops of an earlier and a later build. */
function createBuilds() {
  const root = createFolder({ 'earlier/data-store.json': trees });
  vi.stubEnv('XDG_STATE_HOME', join(root, 'state'));
  const content = join(root, 'content');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(cacheFolder(content), { recursive: true, force: true });
  });
  const workshop = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    return { folder: root, site: join(root, 'site'), cache: join(root, name) };
  };
  const later = join(root, 'later/data-store.json');
  return {
    keep: () => keepTrees(content, workshop('earlier')),
    bring: () => bringTrees(content, workshop('later')),
    brought: () => (existsSync(later) ? readFileSync(later, 'utf8') : undefined),
    stored: join(cacheFolder(content), 'data-store.json'),
    keyFile: join(root, 'state/assay/cache-key'),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('trees of an earlier build', () => {
  it('are brought to the next one of the same content and user', () => {
    const { keep, bring, brought } = createBuilds();
    keep();
    bring();
    expect(brought()).toBe(trees);
  });

  it.each<[string, (builds: ReturnType<typeof createBuilds>) => void]>([
    [
      'sealed by a plain digest',
      ({ stored }) => writeFileSync(stored, Buffer.concat([digest(forged), Buffer.from(forged)])),
    ],
    [
      'under the seal of others',
      ({ stored }) =>
        writeFileSync(
          stored,
          Buffer.concat([readFileSync(stored).subarray(0, 32), Buffer.from(forged)]),
        ),
    ],
    ['cut short', ({ stored }) => writeFileSync(stored, readFileSync(stored).subarray(0, 20))],
    ['empty', ({ stored }) => writeFileSync(stored, '')],
    ['sealed with another key', ({ keyFile }) => writeFileSync(keyFile, Buffer.alloc(32, 1))],
    ['sealed with a key that is gone', ({ keyFile }) => rmSync(keyFile)],
    ['sealed with a key that others can read', ({ keyFile }) => chmodSync(keyFile, 0o644)],
    ['sealed with a key of another length', ({ keyFile }) => writeFileSync(keyFile, 'short')],
  ])('are passed over when %s', (_, change) => {
    const builds = createBuilds();
    builds.keep();
    change(builds);
    builds.bring();
    expect(builds.brought()).toBeUndefined();
  });

  it('of another content folder are passed over', () => {
    const [one, other] = [createBuilds(), createBuilds()];
    one.keep();
    other.keep();
    writeFileSync(other.stored, readFileSync(one.stored));
    other.bring();
    expect(other.brought()).toBeUndefined();
  });

  it('are kept nowhere by a user who can keep no key', () => {
    const { keep, stored, keyFile } = createBuilds();
    mkdirSync(join(keyFile, '../..'), { recursive: true });
    writeFileSync(join(keyFile, '..'), 'a file where a folder would be');
    keep();
    expect(existsSync(stored)).toBe(false);
  });
});
