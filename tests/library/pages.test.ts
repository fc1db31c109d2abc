import { describe, expect, it } from 'vitest';
import { noStore } from '../../src/library/content-store.ts';
import { listEntries } from '../../src/library/files.ts';
import { readPages } from '../../src/library/pages.ts';
import { writeNote } from '../support/notes.ts';
import { createFolder, positionsOf } from '../support/temporary-folder.ts';

async function read(files: Record<string, string>, store = noStore) {
  const folder = createFolder(files);
  const { pages, problems } = readPages(listEntries(folder), ['en', 'fr'], store);
  return {
    pages: pages.map(({ kind, slug, language }) => `${kind}/${slug} ${language}`),
    problems: positionsOf(folder, problems),
    folder,
  };
}

const words = 'Trữ lượng\ncủa nước\n\n| ấ |\n| - |\n| ề |\n\n```\nmột\nhai\n```';

describe('pages', () => {
  it('are named by their files, translations with the language before the ending', async () => {
    const { pages, problems } = await read({
      'notes/a-1.mdx': writeNote(),
      'notes/a-1.fr.mdx': writeNote(),
      'notes/2026/b.md': writeNote(),
    });
    expect(pages.toSorted()).toEqual(['notes/a-1 en', 'notes/a-1 fr', 'notes/b en']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${writeNote(words)}`],
    ['line ends of Windows', writeNote(words).replaceAll('\n', '\r\n')],
    ['line ends of old', writeNote(words).replaceAll('\n', '\r')],
    ['accents as characters of their own', writeNote(words).normalize('NFD')],
  ])('are the same from a file with %s', async (_, text) => {
    const plain = readPages(
      listEntries(createFolder({ 'notes/a.mdx': writeNote(words) })),
      ['en'],
      noStore,
    );
    const saved = readPages(listEntries(createFolder({ 'notes/a.mdx': text })), ['en'], noStore);
    expect(saved.problems).toEqual([]);
    expect(saved.pages[0]?.tree).toEqual(plain.pages[0]?.tree);
    expect(saved.pages[0]?.data).toEqual(plain.pages[0]?.data);
  });

  const rows: [string, files: Record<string, string>, problems: string[]][] = [
    [
      'two files of one address',
      { 'notes/a.md': writeNote(), 'notes/a.mdx': writeNote() },
      ['duplicate-address notes/a.mdx:1:1'],
    ],
    [
      'two folders of one address',
      { 'notes/2025/a.mdx': writeNote(), 'notes/2026/a.mdx': writeNote() },
      ['duplicate-address notes/2026/a.mdx:1:1'],
    ],
    [
      'two files that differ by capitals',
      { 'notes/a.mdx': writeNote(), 'notes/x/A.mdx': writeNote() },
      ['invalid-id notes/x/A.mdx:1:1', 'duplicate-address notes/x/A.mdx:1:1'],
    ],
    [
      'an unknown language',
      { 'notes/a.de.mdx': writeNote() },
      ['unknown-language notes/a.de.mdx:1:1'],
    ],
    ['a name of two words', { 'notes/a b.mdx': writeNote() }, ['invalid-id notes/a b.mdx:1:1']],
    [
      'a misspelt field',
      { 'notes/a.mdx': writeNote('', 'draftt: true\n') },
      ['unknown-field notes/a.mdx:9:1'],
    ],
    [
      'a layout',
      { 'notes/a.mdx': writeNote('', 'layout: ../x.astro\n') },
      ['unknown-field notes/a.mdx:9:1'],
    ],
    [
      'a field of briefings',
      { 'notes/a.mdx': writeNote('', 'order: 1\n') },
      ['unknown-field notes/a.mdx:9:1'],
    ],
    [
      'a slip in the frontmatter',
      { 'notes/a.mdx': '---\ntitle: "A\n---\n\nText' },
      ['yaml-syntax notes/a.mdx:2:10'],
    ],
    [
      'a slip in both',
      { 'notes/a.mdx': writeNote('<Fakt/>', 'draftt: true\n') },
      ['unknown-field notes/a.mdx:9:1', 'unknown-component notes/a.mdx:12:1'],
    ],
    ['a slip in the syntax', { 'notes/a.mdx': writeNote('{a b}') }, ['syntax notes/a.mdx:11:3']],
    [
      'no frontmatter',
      { 'notes/a.mdx': 'Text' },
      ['title', 'description', 'published', 'reviewed', 'reviewBy', 'theme', 'event'].map(
        () => 'missing-field notes/a.mdx:1:1',
      ),
    ],
  ];
  it.each(rows)('are refused for %s', async (_, files, problems) => {
    expect((await read(files)).problems).toEqual(problems);
  });
});
