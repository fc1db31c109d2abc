import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuildRecord } from '../../src/publish/build-record.ts';

/** This project as it is now, in a repository of its own with one tag, and the site built from it. */
const root = mkdtempSync(join(tmpdir(), 'assay-tagged-'));
const project = join(root, 'project');
const content = 'tests/fixtures/fisheries';
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...parameters: string[]) => {
  const name = { GIT_AUTHOR_NAME: 'A. Nobody', GIT_COMMITTER_NAME: 'A. Nobody' };
  const mail = { GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const env = { ...process.env, ...name, ...mail, GIT_CONFIG_GLOBAL: '/dev/null' };
  const { status, stderr } = spawnSync('git', parameters, { cwd: project, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

const run = (
  command: string,
  parameters: string[] = [],
  environment: Record<string, string> = {},
) =>
  spawnSync(process.execPath, ['src/assay.ts', command, ...parameters], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

const left = '_astro/left.Dx3k9QzP.js';

function publish(): void {
  const { status, stdout, stderr } = run('build', [], {
    CONTENT_DIR: content,
    SITE_URL: 'https://fish.example',
    BASE_PATH: 'fish',
    BUILD_DATE: '2026-11-23T09:30+07:00',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

beforeAll(() => {
  const listed = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  );
  for (const file of listed.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    cpSync(file, join(project, file));
  }
  symlinkSync(realpathSync('node_modules'), join(project, 'node_modules'));
  appendFileSync(join(project, '.gitignore'), 'node_modules\n');
  const security =
    'security: { contact: security@fish.example, policy: https://fish.example/policy/ }';
  appendFileSync(join(project, content, 'site.yaml'), `${security}\n`);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Release');
  git('tag', 'v9.0.0');
  publish();
  // A page of that site is still open when the next one is published.
  writeFileSync(join(project, 'dist', left), 'left');
  publish();
});

const reproduce = (...parameters: string[]) =>
  run('reproduce', [...parameters, '--modules', realpathSync('node_modules')]);

describe('a published site', () => {
  it('tells the settings it was built with', () => {
    expect(readBuildRecord(join(project, 'dist'))).toMatchObject({
      content,
      siteUrl: 'https://fish.example',
      basePath: '/fish/',
      edition: 'public',
      now: '2026-11-23T09:30+07:00',
      hasPdf: false,
    });
  });

  it('says whom to tell of a fault', () => {
    const text = readFileSync(join(project, 'dist/.well-known/security.txt'), 'utf8');
    expect(text).toContain('Contact: mailto:security@fish.example\n');
    expect(text).toContain('Canonical: https://fish.example/fish/.well-known/security.txt\n');
    expect(text).toContain('Expires: 2027-11-23T02:30:00Z\n');
  });

  it('is as it was built, with what is left from the one before', () => {
    expect(existsSync(join(project, 'dist', left))).toBe(true);
    expect(run('verify')).toMatchObject({ status: 0 });
  });

  it('is made again from its tag, byte for byte, whatever lies in the project now', () => {
    appendFileSync(join(project, content, 'glossary.yaml'), '# Not committed.\n');
    const { status, stdout, stderr } = reproduce('v9.0.0', 'dist');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^dist is what v9\.0\.0 makes: \d+ files, byte for byte\.\n$/);
  });

  it('is not what the tag makes when a file was changed, even with a list that knows it', () => {
    appendFileSync(join(project, 'dist/facts.json'), ' ');
    const { status, stderr } = reproduce('v9.0.0', 'dist');
    expect(status).toBe(1);
    expect(stderr).toContain('altered  facts.json\ndist is not what v9.0.0 makes: 1 of ');
  });

  it('is not what the tag makes when a file was added that no site before had', () => {
    const added = '_astro/added.Dx3k9QzP.js';
    writeFileSync(join(project, 'dist', added), 'added');
    const { stderr } = reproduce('v9.0.0', 'dist');
    expect(stderr).toContain(`extra    ${added}\n`);
    expect(stderr).not.toContain(left);
  });

  it.each([
    ['no revision', ['', 'dist'], 'Name a tag'],
    ['an option', ['--upload-pack=x', 'dist'], 'Name a tag'],
    ['an unknown revision', ['v0', 'dist'], 'name a revision that this project has'],
    ['no site', ['v9.0.0', 'nowhere'], 'There is no nowhere'],
  ])('is not looked for with %s', (_, parameters, words) => {
    expect(reproduce(...parameters)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(words),
    });
  });
});
