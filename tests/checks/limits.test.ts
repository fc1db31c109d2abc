import { describe, expect, it } from 'vitest';
import { limits, type LimitName } from '../../src/domain/limits.ts';
import { limitCases, writeFiles } from '../support/limit-cases.ts';
import { measureCheck, mostMegabytes } from '../support/measure-check.ts';
import { longestHold } from '../support/processor-time.ts';
import { readSiteFile } from '../support/site-file.ts';
import { createFolder } from '../support/temporary-folder.ts';

const names = Object.keys(limits) as LimitName[];

/** Limits that end otherwise than with their own words. */
const words: Partial<Record<LimitName, string>> = {
  nameCharacters: 'The name is longer than 150 characters',
  problemsAlike: 'And 19,800 more of this kind in this file',
  problems: 'There are more problems than are told at once',
  messageCharacters: `${`"!${'x'.repeat(998)}`.slice(0, 999)}…`,
  reportCharacters: 'There are more problems than are told at once',
};

describe.each(names)('content that passes the limit of %s', (name) => {
  it('is told so, in bounded time and memory', { timeout: 120_000 }, async () => {
    const fill = limitCases[name];
    expect(fill, 'Add a case to limit-cases.ts').toBeDefined();
    const folder = createFolder();
    writeFiles(folder, { 'site.yaml': readSiteFile() });
    fill?.(folder);
    const { seconds, megabytes, problems } = await measureCheck(folder);
    const { most, counts } = limits[name];
    const expected = words[name] ?? `More than ${most.toLocaleString('en')} ${counts}`;
    expect(problems.map(({ message }) => message)).toContain(expected);
    expect(problems.length).toBeLessThanOrEqual(limits.problems.most * 2);
    expect(seconds).toBeLessThan(longestHold);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });
});
