import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPageWorker } from '../../src/publish/start-page-worker.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { openWrittenIndex } from '../../src/search/read-index.ts';

const page = (text: string) =>
  `<html lang="en"><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`;

const createFile = (file: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { file, digest: createHash('sha256').update(bytes).digest('hex'), bytes };
};

function start(folder = mkdtempSync(join(tmpdir(), 'assay-pages-')), published = '/dev/null/none') {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const worker = startPageWorker({
    folder,
    published,
    contentFolder: folder,
    machineFolders: ['/srv/ministry/site'],
  });
  worker.begin(['en']);
  onTestFinished(() => worker.close());
  return { ...worker, folder };
}

describe('the thread that writes pages', () => {
  it('writes, reads and indexes what it is given', async () => {
    const { add, finish, folder } = start();
    for (let at = 0; at < 200; at++)
      await add(createFile(`notes/${at}/index.html`, page(`Cod ${at}`)));
    await add(createFile('feed.xml', '<feed/>'));
    const inspected = await finish();
    expect(readFileSync(join(folder, 'notes/7/index.html'), 'utf8')).toBe(page('Cod 7'));
    expect(readFileSync(join(folder, 'feed.xml'), 'utf8')).toBe('<feed/>');
    expect((await openWrittenIndex(folder, 'en', 'pages')).pages).toBe(200);
    expect(inspected.get('notes/199/index.html')?.parts?.heading).toBe('Cod 199');
    expect(inspected.get('feed.xml')).toEqual({});
  });

  it('reads a file in its place where its bytes are not sent', async () => {
    const { add, finish, folder } = start();
    await add(createFile('a/index.html', page('Cod')));
    await finish();
    rmSync(join(folder, 'pagefind'), { recursive: true });
    const again = start(folder);
    const { file, digest } = createFile('a/index.html', page('Cod'));
    await again.add({ file, digest });
    const inspected = await again.finish();
    expect(inspected.get(file)?.parts?.heading).toBe('Cod');
  });

  it('inspects each file as its name asks, also where it knows the bytes', async () => {
    const { add, finish } = start();
    const text = '{"folder": "/srv/ministry/site"';
    for (const name of ['a.json', 'a.txt', 'b.json', 'a.unheard-of'])
      await add(createFile(name, text));
    const inspected = await finish();
    const machineFolder = '/srv/ministry/site';
    const fault = { what: expect.stringContaining('cannot be read') };
    expect(Object.fromEntries(inspected)).toEqual({
      'a.json': { fault, machineFolder },
      'a.txt': { machineFolder },
      'b.json': { fault, machineFolder },
      'a.unheard-of': { isUnknown: true },
    });
  });

  it('tells what lies in the folder, and of files what they are', async () => {
    const first = start();
    const { file, digest, bytes } = createFile('a/index.html', page('Cod'));
    expect(await first.staged).toEqual(new Map());
    await first.add({ file, digest, bytes });
    await first.finish();
    symlinkSync('a', join(first.folder, 'link'));
    const { staged } = start(first.folder);
    expect((await staged).get(file)).toBe(digest);
    expect([...(await staged)].filter(([, one]) => one === undefined)).toEqual([
      ['link', undefined],
    ]);
  });

  it('stages what is published where nothing is staged, but what each publication writes', async () => {
    const root = createFolder({
      'dist/a/index.html': page('Cod'),
      'dist/.assay': '',
      'dist/.kept.json': '{}',
      'dist/.well-known/assay-digests.txt': '',
    });
    const [folder, published] = [join(root, 'site'), join(root, 'dist')];
    const { staged } = start(folder, published);
    expect([...(await staged).keys()]).toEqual(['a/index.html']);
    expect(statSync(join(folder, 'a/index.html')).ino).toBe(
      statSync(join(published, 'a/index.html')).ino,
    );
  });

  it('says why where a file cannot be written', async () => {
    const { add, finish } = start('/dev/null/x');
    await add(createFile('a/index.html', page('Cod')));
    await expect(finish()).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('says so where a file is gone', async () => {
    const { add, finish } = start();
    const { file, digest } = createFile('a/index.html', page('Cod'));
    await add({ file, digest });
    await expect(finish()).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(add({ file, digest })).rejects.toThrow('ENOENT');
  });

  it('names the file that it was at where it is ended', async () => {
    const { add, close, finish } = start();
    await add(createFile('a/index.html', page('Cod')));
    await close();
    await expect(finish()).rejects.toThrow('ended at a/index.html');
  });
});
