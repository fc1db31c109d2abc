import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const sites = Object.entries(inject('sites')).map(([name, { folder }]) => ({ name, folder }));

/** What a run of HTML says. */
const textOf = (html: string): string =>
  html
    .replace(/<span class="contested-mark">.*?<\/span>\s*<\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What Markdown says, its spaces of one width and no sign escaped. */
const plainOf = (markdown: string): string =>
  markdown.replace(/[^\S\n]/g, ' ').replace(/\\([^\w\s])/g, '$1');

/** Figures of a page by their ids, as its readers see them. */
const figuresOf = (html: string): [id: string, text: string][] =>
  [...html.matchAll(/<a[^>]*data-fact="([^"]+)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, id = '', inner = '']) => [id, textOf(inner)],
  );

/** Cells of the tables below its charts. */
const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<figure class="chart[^>]*>.*?<\/figure>/gs)].flatMap(([chart]) =>
    [...chart.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell)),
  );

describe.each(sites)('the plain twins of the $name site', ({ folder }) => {
  const pages = globSync('{,*/}{briefings,notes}/*/index.html', { cwd: folder }).map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
    twin: plainOf(readFileSync(join(folder, file.replace('/index.html', '.md')), 'utf8')),
  }));

  it('print the figures that their pages print, and no other value for any', () => {
    const wrong = pages.flatMap(({ file, html, twin }) =>
      figuresOf(html)
        .filter(([id, text]) => !twin.includes(`[^figure-${id}]: ${text}. `))
        .map(([id, text]) => `${file}: ${id} is ${text}`),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });

  it('have every value of their charts', () => {
    const wrong = pages.flatMap(({ file, html, twin }) =>
      cellsOf(html)
        .filter((cell) => !twin.includes(`| ${cell} |`))
        .map((cell) => `${file}: ${cell}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are named by their pages', () => {
    for (const { html, file } of pages)
      expect(html, file).toMatch(/<link rel="alternate" type="text\/markdown" href="[^"]+\.md">/);
  });
});
