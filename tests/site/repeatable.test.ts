import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { digestFolder } from '../support/publication.ts';

const fixture = 'tests/fixtures/fisheries';

const root = mkdtempSync(join(tmpdir(), 'assay-twice-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A checkout of its own, whose files were made in the order of their names or the other way round. */
function createCheckout(name: string, isReversed: boolean): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'public', fixture]) copy(part, folder, isReversed);
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(file, join(folder, file));
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function copy(part: string, folder: string, isReversed: boolean): void {
  const files = readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of isReversed ? files.toReversed() : files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
}

/** Builds the checkout’s site with its PDFs; `prefix` goes before the command. */
function build(
  checkout: string,
  environment: Record<string, string>,
  prefix: string[] = [],
): Record<string, string> {
  const [program = '', ...parameters] = [...prefix, process.execPath, 'src/assay.ts', 'pdf'];
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: fixture,
      SITE_URL: 'https://fish.example',
      BUILD_DATE: '2026-11-23',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return digestFolder(join(checkout, 'dist'));
}

let checkout: string;
let first: Record<string, string>;
beforeAll(() => {
  checkout = createCheckout('here', false);
  first = build(checkout, { TZ: 'UTC', LC_ALL: 'C.UTF-8' });
});

describe('a build', () => {
  it('makes the same bytes elsewhere: another path, zone, language, mask, order, one processor', () => {
    const elsewhere = createCheckout('some where/else', true);
    const slow = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
    const second = build(
      elsewhere,
      { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      ['sh', '-c', 'umask 077; exec "$@"', '-', ...slow],
    );
    expect(second).toEqual(first);
    const kinds = ['.html', '.pdf', '.png', '.svg', '.json', '.xml', '.opening', '.part'];
    for (const kind of kinds)
      expect(
        Object.keys(first).some((file) => file.endsWith(kind)),
        kind,
      ).toBe(true);
  });

  it('makes the same bytes again, with what it has kept', () => {
    expect(build(checkout, {})).toEqual(first);
  });

  it.each([
    ['cut short', (text: Buffer) => text.subarray(0, text.length / 2)],
    [
      'about another text',
      (text: Buffer) => Buffer.from(text.toString().replaceAll('fish', 'fowl')),
    ],
  ])('makes the same bytes when what it has kept is %s', (_, damage) => {
    const kept = findKept();
    expect(kept.length).toBeGreaterThan(1);
    for (const file of kept) writeFileSync(file, damage(readFileSync(file)));
    expect(build(checkout, {})).toEqual(first);
  });

  it('makes the same bytes when its compiled pages were changed by others', () => {
    const script =
      "import('./src/engine/engine-store.ts').then((m) => console.log(m.engineFolder()))";
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: checkout,
      encoding: 'utf8',
    });
    const entry = join(stdout.trim(), 'server/entry.mjs');
    appendFileSync(entry, '\nprocess.exit(3);\n');
    expect(build(checkout, {})).toEqual(first);
    expect(readFileSync(entry, 'utf8')).not.toContain('process.exit(3)');
  });
});

/** What builds of the checkout have kept, and nothing of builds that run beside them. */
function findKept(): string[] {
  const folder = cacheFolder(join(realpathSync(checkout), fixture));
  return readdirSync(folder).map((name) => join(folder, name));
}
