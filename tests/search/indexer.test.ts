import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWrittenIndex } from '../../src/search/read-index.ts';
import { startIndexer } from '../../src/search/indexer.ts';
import { childrenOf } from '../support/machine.ts';
import { until } from '../support/publication.ts';

const page = (text: string) =>
  `<html lang="en"><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`;

function createIndexer() {
  const folder = mkdtempSync(join(tmpdir(), 'assay-indexer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const indexer = startIndexer({ contentFolder: folder, languages: ['en'] });
  onTestFinished(() => indexer.close());
  return { ...indexer, folder };
}

const programs = () => childrenOf(process.pid, 'pagefind');

describe('the thread that indexes', () => {
  it('writes what it was given', async () => {
    const { add, write, folder } = createIndexer();
    for (let at = 0; at < 200; at++) await add(`notes/${at}/index.html`, page(`Cod ${at}`));
    await write(folder);
    expect((await openWrittenIndex(folder, 'en', 'pages')).pages).toBe(200);
  });

  it.runIf(process.platform === 'linux').each(['before', 'while'])(
    'fails where Pagefind’s program ends %s the index is written',
    async (when) => {
      const { add, write, folder } = createIndexer();
      for (let at = 0; at < 30; at++) await add(`notes/${at}/index.html`, page(`Cod ${at}`));
      await until(() => programs().length > 0);
      const kill = () => programs().forEach((pid) => process.kill(pid, 'SIGKILL'));
      if (when === 'before') kill();
      const writing = write(folder);
      if (when === 'while') kill();
      await expect(Promise.race([writing, wait(20_000)])).rejects.toThrow();
    },
    30_000,
  );

  it('says why where the index cannot be written', async () => {
    const { add, write } = createIndexer();
    await add('a/index.html', page('Cod'));
    await expect(write('/dev/null/x')).rejects.toThrow('ENOTDIR');
  });
});
