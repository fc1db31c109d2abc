import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mark, markText } from '../../src/publish/output.ts';
import { runCommand } from '../support/command.ts';

let root: string;
let content: string;
let published: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-failed-'));
  content = join(root, 'content');
  published = join(root, 'dist');
  cpSync('tests/fixtures/fisheries', content, { recursive: true });
  mkdirSync(published);
  writeFileSync(join(published, mark), markText);
  writeFileSync(join(published, 'index.html'), 'published before');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const build = () => runCommand('build', { CONTENT_DIR: content, OUT_DIR: published });

function expectUntouched(): void {
  expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
  expect(readdirSync(published)).toEqual([mark, 'index.html']);
  expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('published before');
}

describe('a build of content with problems', () => {
  it('names every problem at once, exits 1 and leaves the published folder as it was', async () => {
    writeFileSync(
      join(content, 'notes/first.mdx'),
      '---\ntitle: x\ndraftt: true\n---\n\n<Fact id="nothing-like-it"/> and [a link](/nowhere/).\n',
    );
    writeFileSync(join(content, 'data/extra.csv'), 'a,b\n1\n');
    const { code, output } = await build();
    expect(code).toBe(1);
    for (const part of ['notes/first.mdx:3:1  unknown-field', 'data/extra.csv:1:1  missing-file'])
      expect(output).toContain(part);
    expectUntouched();
  });
});

describe('the guard', () => {
  // Each of these runs, loads or leaks something on a site that compiles its notes.
  it.each([
    ['an import', "import { writeFileSync } from 'node:fs'\n\n"],
    ['an export that runs', 'export const x = globalThis.process.exit(0)\n\n'],
    [
      'an expression',
      "{globalThis.process.mainModule.require('node:fs').writeFileSync(process.env.CANARY, 'x')}\n",
    ],
    ['an attribute expression', '<Callout title={process.env.HOME}>\n\nx\n\n</Callout>\n'],
    ['a script', '<script>alert(1)</script>\n'],
    ['a picture that is a program', '![x](./payload.mjs)\n'],
  ])('stops the build at %s, and it does not run', async (_, text) => {
    const canary = join(root, 'content', 'canary.txt');
    writeFileSync(
      join(content, 'notes/stranger.mdx'),
      `---\ntitle: A note\ndescription: From a stranger.\ntheme: ${firstTheme()}\nevent: 2026-01-01\npublished: 2026-01-01\nreviewed: 2026-01-01\nreviewBy: 2027-01-01\n---\n\n${text}`,
    );
    process.env['CANARY'] = canary;
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(/notes\/stranger\.mdx:11:\d+ {2}(unsafe-content|unknown-component)/);
    expect(existsSync(canary)).toBe(false);
    expectUntouched();
  });
});

function firstTheme(): string {
  return (
    /^themes:\n\s+([a-z-]+):/m.exec(readFileSync(join(content, 'site.yaml'), 'utf8'))?.[1] ?? ''
  );
}
