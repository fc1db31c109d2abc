import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { ask } from '../support/running-server.ts';
import { createFolder } from '../support/temporary-folder.ts';

/** Starts the live preview of a content folder; returns its address and process. */
async function startPreview(content: string, base = '/') {
  const child = spawn(process.execPath, ['src/assay.ts', 'dev'], {
    env: { ...process.env, CONTENT_DIR: content, BASE_PATH: base, PORT: '0' },
  });
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

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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

  it('puts a saved change into the open page, and says what the checks find', async () => {
    const content = copyFixture();
    const { address } = await startPreview(content.folder);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const failures: string[] = [];
    page.on('pageerror', (cause) => failures.push(String(cause)));
    await page.goto(`${address}notes/quota-revised/`);
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.evaluate(() => scrollTo(0, 200));
    const note = 'notes/quota-revised.mdx';
    content.append(note, '\nIt rained on the quay.\n');
    await page.getByText('It rained on the quay.').waitFor();
    expect(await page.evaluate(() => [scrollY, 'isSamePage' in globalThis])).toEqual([200, true]);

    const findings = page.getByRole('complementary', { name: 'What the checks find' });
    expect(await findings.isVisible()).toBe(false);
    content.append(note, '\nIt was <Fact id="no-such-fact"/> of 40% & <b>more</b>.\n');
    await findings.waitFor();
    expect(await findings.innerText()).toContain('quota-revised.mdx:');
    expect(await findings.innerText()).toContain('unknown-fact');
    expect(await page.getByText('It rained on the quay.').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await findings.isVisible()).toBe(false);
    content.replace(note, '\nIt was <Fact id="no-such-fact"/> of 40% & <b>more</b>.\n', '');
    content.replace(note, 'It rained', 'It snowed');
    await page.getByText('It snowed on the quay.').waitFor();
    expect(failures).toEqual([]);
  });

  it('begins with content that has an error, and shows the site when it is mended', async () => {
    const content = copyFixture();
    const note = 'notes/quota-revised.mdx';
    content.replace(note, 'title:', 'titel:');
    const { address } = await startPreview(content.folder);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${address}notes/`);
    await page.getByText('unknown-field').waitFor();
    content.replace(note, 'titel:', 'title:');
    await page.getByRole('heading', { level: 1 }).waitFor();
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
      expect(await ask('pictures/notes/harbour.png')).toBe('200 image/png');
      expect(await ask('favicon.svg')).toBe('200 image/svg+xml');
      expect(await ask('../../package.json')).toMatch(/^404 /);
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
