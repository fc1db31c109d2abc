import { readSiteFile } from '../support/site-file.ts';
import { expect, describe, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { measureCheck, mostMegabytes } from '../support/measure-check.ts';
import { writeNote } from '../support/notes.ts';
import { longestHold, processorTimeOf } from '../support/processor-time.ts';
import { factsBesideRows, metadata, slowRecords, slowTables } from '../support/slow-files.ts';
import { slowNotes } from '../support/slow-notes.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const site = readSiteFile();

/** Time and memory of a check of these files alone, in a process of its own. */
const measure = (files: Record<string, string>) =>
  measureCheck(createFolder({ 'site.yaml': site, ...files }));

const withinBounds = {
  seconds: expect.toSatisfy((seconds: number) => seconds < longestHold),
  megabytes: expect.toSatisfy((megabytes: number) => megabytes < mostMegabytes),
};

function timeOf(files: Record<string, string>): Promise<number> {
  const contentFolder = createFolder({ 'site.yaml': site, ...files });
  return processorTimeOf(() => readAndCheck({ contentFolder, today }));
}

describe('a check', () => {
  it.each(slowNotes)('is not held up by a note of %s', { timeout: 120_000 }, async (_, text) => {
    expect(await timeOf({ 'notes/slow.mdx': writeNote(text) })).toBeLessThan(longestHold);
  });

  it.each(slowRecords)('is not held up by records of %s', { timeout: 120_000 }, async (_, text) => {
    expect(await measure({ 'facts/slow.yaml': text })).toMatchObject(withinBounds);
  });

  it.each(slowRecords)(
    'is not held up by frontmatter of %s',
    { timeout: 120_000 },
    async (_, text) => {
      const note = `---\n${text.slice(0, 9_900)}\n---\n\nA`;
      expect(await timeOf({ 'notes/slow.mdx': note })).toBeLessThan(longestHold);
    },
  );

  it.each(slowTables)('is not held up by a table of %s', { timeout: 120_000 }, async (_, text) => {
    const files = { 'data/slow.csv': text, 'data/slow.yaml': metadata };
    expect(await measure(files)).toMatchObject(withinBounds);
  });

  it('is not held up by many facts beside a table of many rows', { timeout: 120_000 }, async () => {
    expect(await timeOf(factsBesideRows(1_000, 19_000))).toBeLessThan(longestHold);
  });
});
