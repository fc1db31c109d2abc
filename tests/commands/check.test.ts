import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { findContentDay } from '../support/content-day.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { cloneShallow, createRepository } from '../support/repository.ts';
import { markPage } from '../support/secret-records.ts';
import { today } from '../support/today.ts';

describe('check command', () => {
  it('warns of what is overdue on another ministry’s site, and does not fail', async () => {
    const { code, output } = await runCommand('check', {
      CONTENT_DIR: 'tests/fixtures/fisheries',
      BUILD_DATE: today,
    });
    expect(code).toBe(0);
    expect(output).toMatch(
      /fleet\.yaml:\d+:3 {2}overdue-review {2}\(warning\) .*\n.*site\.yaml:10:7 {2}missing-interface {2}\(warning\) .*\n0 errors, 2 warnings\.\n$/,
    );
  });

  it('finds nothing wrong with the real site', async () => {
    const { code, output } = await runCommand('check', {
      CONTENT_DIR: 'content',
      BUILD_DATE: await findContentDay(),
    });
    expect([code, output]).toEqual([0, 'No problems found.\n']);
  });

  it.each([
    ['2026-11-23T08:58+07:00', 1],
    ['2026-11-23T09:02+07:00', 0],
  ])('judges an embargo by the minute of BUILD_DATE, as a build does: %s', async (date, exit) => {
    const copy = copyFixture();
    markPage(copy, 'notes/harbour-opens.mdx', "publishAt: '2026-11-23T09:00+07:00'");
    const { code } = await runCommand('check', { CONTENT_DIR: copy.folder, BUILD_DATE: date });
    expect(code).toBe(exit);
  });

  it('fails where there is an error, and says it in JSON', async () => {
    const { code, output } = await runCommand('check', { CONTENT_DIR: 'tests/fixtures/none' }, [
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({
        file: 'tests/fixtures/none/site.yaml',
        line: 1,
        column: 1,
        kind: 'missing-file',
        severity: 'error',
      }),
    ]);
  });

  it.each([
    [[], 0, 'unproved-claim  (warning)  No figure shows "fell"'],
    [['--strict'], 1, 'unproved-claim  No figure shows "fell"'],
  ])('fails for a claim without a figure where it is strict: %s', async (options, exit, text) => {
    const copy = copyFixture();
    copy.append('notes/quota-revised.mdx', '\nThe catch fell.\n');
    const variables = { CONTENT_DIR: copy.folder, BUILD_DATE: today };
    const { code, output } = await runCommand('check', variables, options);
    expect(code).toBe(exit);
    expect(output).toContain(text);
  });

  it('names its formats where another is asked for', async () => {
    const { code, output } = await runCommand('check', {}, ['--format', 'xml']);
    expect([code, output]).toEqual([2, '--format takes text, json, github.\n']);
  });
});

describe('check command with --since', () => {
  const checkSince = (folder: string, ...parameters: string[]) =>
    runCommand('check', { CONTENT_DIR: folder, BUILD_DATE: today }, parameters);

  it('finds nothing wrong where nothing has changed', async () => {
    const { folder } = createRepository();
    const { code, output } = await checkSince(folder, '--since', 'HEAD');
    expect([code, output]).toEqual([0, 'No problems found.\n']);
  });

  it.each([
    ['text', /^\S+mdx:12:92 {2}missing-correction {2}"herring-share" was about 70 percent/],
    ['json', /"kind": "missing-correction",\n\s*"severity": "error"/],
    ['github', /^::error file=\S+mdx,line=12,col=92,title=missing-correction::.*%0A {4}old: 70%0A/],
  ])('demands a correction, as %s', async (format, text) => {
    const { folder, replace } = createRepository();
    replace('facts/stocks.yaml', 'value: 70', 'value: 77');
    const { code, output } = await checkSince(folder, '--since', 'main', '--format', format);
    expect(code).toBe(1);
    expect(output).toMatch(text);
  });

  it.each([
    ['an unknown revision', ['--since', 'nowhere'], '"nowhere" is no revision of this repository.'],
    ['an option for a revision', ['--since=--all'], '"--all" is no revision of this repository.'],
    ['no revision', ['--since'], "Option '--since <value>' argument missing"],
  ])('refuses %s', async (_, parameters, message) => {
    const { code, output, errors } = await checkSince(createRepository().folder, ...parameters);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(output).toBe(errors);
  });

  it('says how far back a shallow clone goes', async () => {
    const repository = createRepository();
    repository.commit('2026-02-02');
    const { code, errors } = await checkSince(cloneShallow(repository, 1), '--since', 'HEAD~1');
    expect([code, errors]).toEqual([
      2,
      '"HEAD~1" is no revision of this repository. This clone goes back to 2026-02-02 only: fetch the rest with git fetch --unshallow.\n',
    ]);
  });

  it('says that there is no history where there is none', async () => {
    const { code, errors } = await checkSince(copyFixture().folder, '--since', 'HEAD');
    expect(code).toBe(2);
    expect(errors).toMatch(/^git has no history of .*: there is no repository above it\. /);
  });
});
