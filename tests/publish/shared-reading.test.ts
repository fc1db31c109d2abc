import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openContent } from '../../src/cache/content-cache.ts';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { noStore, type ExpectedPage, type ReadDocument } from '../../src/library/content-store.ts';
import { digestOf } from '../../src/library/digest.ts';
import { relativeName } from '../../src/library/files.ts';
import { readPage } from '../../src/library/pages.ts';
import { shareReading } from '../../src/publish/shared-reading.ts';
import { startPageWorker } from '../../src/publish/start-page-worker.ts';
import { writeNote } from '../support/notes.ts';
import { createFolder } from '../support/temporary-folder.ts';

const textOf = (at: number) => writeNote(`Note **${at}**, of 70% of ${at * 1000} tonnes.`);

/** Pages of which the first thread has begun so many, and the other one has read the rest. */
async function readBoth(count: number, begun: number) {
  const folder = createFolder(
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`notes/n${at}.mdx`, textOf(at)])),
  );
  const pages = Array.from({ length: count }, (_, at): ExpectedPage => {
    const name = { slug: `n${at}`, language: 'en' };
    return { path: join(folder, `notes/n${at}.mdx`), kind: 'notes', name };
  });
  const worker = startPageWorker({
    folder,
    published: '/dev/null/none',
    contentFolder: folder,
    machineFolders: [],
  });
  onTestFinished(async () => {
    await worker.close();
    rmSync(cacheFolder(folder), { recursive: true, force: true });
  });
  const cache = openContent(folder);
  const starts: unknown[] = [];
  const store = shareReading(cache, (reading, port) => {
    starts.push(reading.pages.length);
    worker.read(reading, port);
  });
  const keyOf = ({ path, name }: ExpectedPage, text: string) =>
    `${relativeName(path)} ${digestOf(`${name.language} ${digestOf(text)}`)}`;
  const known = (at: number, text = textOf(at)) => store.documents.get(keyOf(pages[at]!, text));
  store.expect?.(pages);
  for (let at = 0; at < begun; at++) known(at);
  // Each time that one is asked for counts as one more that is begun.
  if (starts.length > 0) while (!known(count - 1)) await wait(50);
  return { folder, pages, store, starts, known, cache };
}

/** As one thread reads it. */
function readAlone(page: ExpectedPage): ReadDocument | undefined {
  let document: ReadDocument | undefined;
  const documents = {
    get: () => undefined,
    set: (_: string, value: ReadDocument) => (document = value),
  };
  readPage(page, { ...noStore, documents });
  return document;
}

describe('pages that two threads read', () => {
  it('are the same as where one has read them, from the last on', async () => {
    const { pages, known, starts } = await readBoth(400, 16);
    expect(starts).toEqual([400]);
    for (const at of [399, 398])
      expect(JSON.parse(JSON.stringify(known(at)))).toEqual(
        JSON.parse(JSON.stringify(readAlone(pages[at]!))),
      );
    expect(known(3)).toBeUndefined();
  });

  it('are left to the first where few are not known', async () => {
    const { starts, known } = await readBoth(400, 15);
    expect(starts).toEqual([]);
    expect(known(399, 'another text')).toBeUndefined();
  });

  it('are not taken over where their text is another', async () => {
    const { known } = await readBoth(400, 16);
    expect(known(399, `${textOf(399)} More.`)).toBeUndefined();
    expect(known(399)).toBeDefined();
  });

  it('are kept for the next run where they were asked for', async () => {
    const { folder, known, cache } = await readBoth(400, 16);
    const [last] = [known(399), known(398)];
    cache.keep();
    const later = openContent(folder);
    const key = `${relativeName(join(folder, 'notes/n399.mdx'))} ${digestOf(`en ${digestOf(textOf(399))}`)}`;
    expect(later.documents.get(key)).toEqual(last);
  });
});
