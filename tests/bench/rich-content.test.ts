import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { writePlainContent, writeRichContent } from './assay-site.ts';
import { createRichContent, mostLanguages, pagesOfFirstFact } from './rich-content.ts';

const size = { notes: 80, facts: 240, charts: 24, rows: 2_000, languages: mostLanguages };
const check = (contentFolder: string) => readAndCheck({ contentFolder, today: '2026-06-01' });

describe('content made to be measured', () => {
  it('is sound where it is plain', async () => {
    const folder = createFolder();
    writePlainContent(folder, 5);
    const { library, problems } = await check(folder);
    expect(problems).toEqual([]);
    expect(library?.pages.length).toBe(5);
  });

  it('is sound where it is rich, and as much as was asked for', async () => {
    const folder = createFolder();
    writeRichContent(folder, size);
    const { library, problems } = await check(folder);
    expect(problems).toEqual([]);
    expect(library?.pages.length).toBe(size.notes * size.languages);
    expect(library?.facts.entries.size).toBe(size.facts);
    expect(library?.charts.entries.size).toBe(size.charts);
    const rows = [...library!.datasets.entries.values()].map(({ value }) => value.rows.length);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(size.rows);
  });

  it('is the same in every run', () => {
    expect([...createRichContent(size)]).toEqual([...createRichContent(size)]);
  });

  it('shows one fact on many pages', () => {
    const notes = [...createRichContent(size)].filter(([path]) => /note-\d+\.mdx$/.test(path));
    const showing = notes.filter(([, text]) => text.includes('"fact-0"'));
    expect(showing.length).toBe(pagesOfFirstFact);
  });
});
