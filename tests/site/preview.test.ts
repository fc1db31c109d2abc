import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../support/running-server.ts';
import { createFolder } from '../support/temporary-folder.ts';

/** Starts the live preview of a content folder; returns its address and process. */
async function startPreview(content: string, base = '/') {
  // Astro serves no pages to a process that says it is a test.
  const { VITEST: _, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    {
      env: {
        ...environment,
        CONTENT_DIR: content,
        BASE_PATH: base,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  );
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  for (let waited = 0; waited < 60_000; waited += 100) {
    const address = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+\//.exec(output)?.[0];
    if (address) return { child, address };
    await wait(100);
  }
  throw new Error(`The preview did not start:\n${output}`);
}

/** Asks until the page says so; the preview takes a moment to notice a change. */
async function waitForText(address: string, text: string): Promise<string> {
  let page = '';
  for (let attempt = 0; attempt < 100 && !page.includes(text); attempt++) {
    page = await fetch(address).then((response) => response.text(), String);
    await wait(100);
  }
  return page;
}

describe('the live preview', () => {
  it('goes on while content is gone for a moment or cannot be read, and shows it again', async () => {
    const root = createFolder();
    const content = join(root, 'content');
    cpSync('tests/fixtures/fisheries', content, { recursive: true });
    const { child, address } = await startPreview(content);
    expect(await waitForText(address, 'Herring')).toContain('Herring');
    renameSync(content, join(root, 'moved'));
    await wait(500);
    renameSync(join(root, 'moved'), content);
    writeFileSync(join(content, 'notes/broken.mdx'), '---\ntitle: [\n---\n\n<Fact id=');
    writeFileSync(join(content, 'data/broken.csv'), Buffer.from([0xff, 0xfe, 0, 0xff]));
    await wait(500);
    rmSync(join(content, 'notes/broken.mdx'));
    rmSync(join(content, 'data/broken.csv'));
    const path = join(content, 'notes/quota-revised.mdx');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: A quota mended'),
    );
    expect(await waitForText(`${address}notes/`, 'A quota mended')).toContain('A quota mended');
    expect(child.exitCode).toBeNull();
  });

  it.each(['/', '/fish/'])(
    'has at %s what is planned, files too, and nothing else',
    async (base) => {
      const { address } = await startPreview('tests/fixtures/fisheries', base);
      const ask = async (path: string) => {
        const { status, headers } = await fetch(new URL(base + path, address));
        return `${status} ${headers.get('content-type')?.split(';')[0]}`;
      };
      expect(await ask('')).toBe('200 text/html');
      expect(await ask('facts/northern-herring/')).toBe('200 text/html');
      expect(await ask('fr/search/answers.json')).toBe('200 application/json');
      expect(await ask('charts/landings-by-year.png')).toBe('200 image/png');
      expect(await ask('pictures/notes/harbour.png/')).toBe('200 image/png');
      expect(await ask('facts/no-such-fact/')).toBe('404 text/html');
      expect(await ask('de/notes/')).toBe('404 text/html');
    },
  );

  it('listens on this machine alone, and refuses every other name', async () => {
    const { address } = await startPreview('tests/fixtures/fisheries');
    const port = Number(new URL(address).port);
    const outer = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outer)
      await expect(fetch(`http://${outer.address}:${port}/`)).rejects.toThrow('fetch failed');
    expect((await ask(port, '/notes/', { Host: 'rebound.example' })).status).toBe(403);
    expect((await ask(port, '/notes/', { Host: 'localhost' })).status).toBe(200);
  });
});
