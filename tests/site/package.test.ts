import { isBuiltin } from 'node:module';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFolder } from '../support/rendered-site.ts';
import { copyTides } from '../support/tides.ts';

const { tides } = inject('sites');
const root = mkdtempSync(join(tmpdir(), 'assay-package-'));
const project = join(root, 'project');

/** Runs a command of the package in the folder of a project that has nothing but its content. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/assay/compiled/program/assay.mjs'), ...words],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: '2026-11-23' },
    },
  );
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--ignore-scripts=false', '--pack-destination', root], {
    stdio: 'pipe',
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
  });
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'assay'), { recursive: true });
  const [archive = ''] = readdirSync(root).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', [
    'xzf',
    join(root, archive),
    '-C',
    join(modules, 'assay'),
    '--strip-components',
    '1',
  ]);
  // What npm would install beside it.
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  copyTides(join(project, 'content'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the packed generator, in an empty folder', () => {
  it('has the compiled pages and commands, and none of their sources', () => {
    const files = readdirSync(join(project, 'node_modules/assay'), { recursive: true }).map(String);
    expect(files).toContain('compiled/engine/server/entry.mjs');
    expect(files.filter((file) => /\.(ts|astro)$|^(tests|content)\//.test(file))).toEqual([]);
  });

  it('is compiled with its packages, but for programs of the machine, and fetches nothing', () => {
    const compiled = join(project, 'node_modules/assay/compiled');
    const files = readdirSync(compiled, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.mjs'));
    expect(files.length).toBeGreaterThan(40);
    const texts = files.map((file) => readFileSync(join(compiled, file), 'utf8'));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/^import (?:[^"';]+ from )?["']([^."'][^"']*)["']/gm)].map(
        ([, name]) => name!,
      ),
    );
    const foreign = [...new Set(imported)].filter((name) => !isBuiltin(name));
    expect(foreign.sort()).toEqual(['@napi-rs/canvas', 'astro', 'satteri']);
    expect(
      texts.filter((text) => /ReadableStreamPolyfill|fetchBlob|new FetchError/.test(text)),
    ).toEqual([]);
  });

  it('builds the content there without compiling anything, to the same bytes as a checkout', () => {
    const { status, output } = run('build');
    expect(output).toContain('found the compiled pages');
    expect(status).toBe(0);
    const kept = readdirSync(join(project, 'node_modules/.cache/assay'));
    expect(kept.filter((name) => !name.startsWith('content-'))).toEqual([]);
    const [own, other] = [readFolder(join(project, 'dist')), readFolder(tides.folder)];
    const different = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter(
      (file) => own[file] !== other[file],
    );
    // Where the content lies is told, and changes the list of digests.
    expect(different).toEqual(['.well-known/assay-build.json', '.well-known/assay-digests.txt']);
  });

  it('checks it, finds the site as it was built, and says which commands there are', () => {
    expect(run('check')).toMatchObject({ status: 0 });
    expect(run('verify')).toMatchObject({ status: 0 });
    const { status, output } = run('bake');
    expect(status).toBe(2);
    expect(output).toContain('build, check');
  });

  it('leaves nothing of it in the checkout', () => {
    expect(existsSync('compiled')).toBe(false);
  });
});
