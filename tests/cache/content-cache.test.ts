import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ReadDocument } from '../../src/library/content-store.ts';
import { openContent } from '../../src/cache/content-cache.ts';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { createFolder } from '../support/temporary-folder.ts';

const document = { isRead: true, problems: [], frontmatter: { text: 'title: x', line: 2 } };
const forged = '["notes/a.mdx 1","forged"]\n';

/** A user without a key, a content folder, and an earlier and a later build of it. */
function createBuilds() {
  const root = createFolder();
  vi.stubEnv('XDG_STATE_HOME', join(root, 'state'));
  const content = join(root, 'content');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(cacheFolder(content), { recursive: true, force: true });
  });
  return {
    keep: (digests = ['1'], kept: object = document) => {
      const store = openContent(content);
      for (const digest of digests)
        store.documents.set(`notes/a.mdx ${digest}`, kept as unknown as ReadDocument);
      store.keep();
    },
    bring: (digest = '1') => openContent(content).documents.get(`notes/a.mdx ${digest}`),
    stored: join(cacheFolder(content), 'documents.json'),
    keyFile: join(root, 'state/assay/cache-key'),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('documents of an earlier build', () => {
  it('are brought to the next one of the same content and user', () => {
    const { keep, bring } = createBuilds();
    keep();
    expect(bring()).toEqual(document);
  });

  it('are brought back however many, with every character', () => {
    const { keep, bring, stored } = createBuilds();
    const text = 'Đất hiếm\u2028\n\r "𝟕" \ud800'.repeat(2_000);
    const all = Array.from({ length: 100 }, (_, at) => `${at}\n`);
    keep(all, { ...document, text });
    expect(statSync(stored).size).toBeGreaterThan(2_000_000);
    for (const one of all) expect(bring(one)).toEqual({ ...document, text });
  });

  it('are passed over where the text has changed', () => {
    const { keep, bring } = createBuilds();
    keep();
    expect(bring('2')).toBeUndefined();
    keep(['2']);
    expect(bring('2')).toEqual(document);
  });

  it.each<[string, (builds: ReturnType<typeof createBuilds>) => void]>([
    [
      'signed by a plain digest',
      ({ stored }) => writeFileSync(stored, Buffer.concat([digest(forged), Buffer.from(forged)])),
    ],
    [
      'under the signature of others',
      ({ stored }) =>
        writeFileSync(
          stored,
          Buffer.concat([readFileSync(stored).subarray(0, 32), Buffer.from(forged)]),
        ),
    ],
    ['cut short', ({ stored }) => writeFileSync(stored, readFileSync(stored).subarray(0, 20))],
    ['empty', ({ stored }) => writeFileSync(stored, '')],
    ['signed with another key', ({ keyFile }) => writeFileSync(keyFile, Buffer.alloc(32, 1))],
    ['signed with a key that is gone', ({ keyFile }) => rmSync(keyFile)],
    ['signed with a key that others can read', ({ keyFile }) => chmodSync(keyFile, 0o644)],
    ['signed with a key of another length', ({ keyFile }) => writeFileSync(keyFile, 'short')],
  ])('are passed over when %s', (_, change) => {
    const builds = createBuilds();
    builds.keep();
    change(builds);
    expect(builds.bring()).toBeUndefined();
  });

  it('of another content folder are passed over', () => {
    const [one, other] = [createBuilds(), createBuilds()];
    one.keep();
    other.keep();
    writeFileSync(other.stored, readFileSync(one.stored));
    expect(other.bring()).toBeUndefined();
  });

  it('are passed over with one line where they cannot be written', () => {
    const { keep, bring, stored } = createBuilds();
    mkdirSync(join(stored, '../..'), { recursive: true });
    writeFileSync(join(stored, '..'), 'a file where a folder would be');
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    keep();
    expect(said).toHaveBeenCalledTimes(1);
    expect(bring()).toBeUndefined();
  });

  it('are kept nowhere by a user who can keep no key', () => {
    const { keep, stored, keyFile } = createBuilds();
    mkdirSync(join(keyFile, '../..'), { recursive: true });
    writeFileSync(join(keyFile, '..'), 'a file where a folder would be');
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    keep();
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^What was read could not be kept in /)],
    ]);
    expect(existsSync(stored)).toBe(false);
  });
});
