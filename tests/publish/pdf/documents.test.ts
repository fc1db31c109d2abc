import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/library/library.ts';
import { listDocuments } from '../../../src/publish/pdf/documents.ts';
import { readSound } from '../../support/fixture-library.ts';

const listShort = (library: Parameters<typeof listDocuments>[0]) =>
  listDocuments(library).map((one) => Object.values(one).join(' '));

describe('the PDFs of a site', () => {
  it('are in each language every briefing and the pack, dated as they are', async () => {
    expect(listShort(await readSound())).toEqual([
      'catch en 2026-11-02 2026-11-20',
      'fleet en 2026-10-05 2026-10-05',
      'pack en 2026-11-02 2026-11-20',
      'catch fr 2026-11-02 2026-11-20',
      'fleet fr 2026-10-05 2026-10-05',
      'pack fr 2026-11-02 2026-11-20',
    ]);
  });

  it('change with a correction that comes after the last review', async () => {
    const library = await readSound();
    const corrections = [{ kind: 'minor', date: '2026-12-01', what: 'x' }];
    const pages = library.pages.map(
      (page) => ({ ...page, data: { ...page.data, corrections } }) as Page,
    );
    expect(listShort({ ...library, pages })[0]).toMatch(/^catch en 2026-11-02 2026-12-01$/);
  });

  it('are none where there are no briefings', async () => {
    const library = await readSound();
    const pages = library.pages.filter(({ kind }) => kind === 'notes');
    expect(listDocuments({ ...library, pages })).toEqual([]);
  });
});
