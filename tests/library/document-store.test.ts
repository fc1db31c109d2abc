import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noStore, type ContentStore, type ReadDocument } from '../../src/library/content-store.ts';
import { digestOf } from '../../src/library/digest.ts';
import { listEntries } from '../../src/library/files.ts';
import { readPages } from '../../src/library/pages.ts';
import { writeNote } from '../support/notes.ts';
import { createFolder } from '../support/temporary-folder.ts';

describe('document store', () => {
  /** Keeps documents as JSON, and counts how many were parsed anew. */
  const createStore = () => {
    const kept = new Map<string, string>();
    const parsed: string[] = [];
    const documents: ContentStore['documents'] = {
      get: (key) => {
        const found = kept.get(key);
        return found === undefined ? undefined : (JSON.parse(found) as ReadDocument);
      },
      set: (key, document) => {
        parsed.push(key.split(' ')[0] ?? '');
        kept.set(key, JSON.stringify(document));
      },
    };
    return { store: { ...noStore, documents }, parsed };
  };

  it('saves the second read all parsing, and changes nothing', () => {
    const folder = createFolder({
      'notes/a.mdx': writeNote('See <Fact id="x"/>'),
      'notes/b.mdx': writeNote('{code}'),
    });
    const { store, parsed } = createStore();
    const first = readPages(listEntries(folder), ['en'], store);
    expect(parsed).toHaveLength(2);
    const second = readPages(listEntries(folder), ['en'], store);
    expect(parsed).toHaveLength(2);
    expect(second.pages.map(({ tree }) => tree)).toEqual(first.pages.map(({ tree }) => tree));
    expect(second.problems).toEqual(first.problems);
  });

  it('parses again what has changed, and only that', () => {
    const { store, parsed } = createStore();
    const folder = createFolder({ 'notes/a.mdx': writeNote(), 'notes/b.mdx': writeNote() });
    readPages(listEntries(folder), ['en'], store);
    writeFileSync(`${folder}/notes/b.mdx`, writeNote('Other text'));
    readPages(listEntries(folder), ['en'], store);
    expect(parsed.map((file) => file.slice(-5))).toEqual(['a.mdx', 'b.mdx', 'b.mdx']);
  });

  it('reads no file whose digest is known, but for one that is not as it was', () => {
    const { store, parsed } = createStore();
    const folder = createFolder({ 'notes/a.mdx': writeNote(), 'notes/b.mdx': '\uFEFFA\u202Eb' });
    const entries = listEntries(folder);
    const files = ['a', 'b'].map((name) => `${folder}/notes/${name}.mdx`);
    const digests = new Map(files.map((path) => [path, digestOf(readFileSync(path))]));
    const known = { ...store, digestAt: (path: string) => digests.get(path) };
    const first = readPages(entries, ['en'], known);
    expect(first.problems.map(({ kind }) => kind)).toContain('hidden-character');
    for (const path of files) writeFileSync(path, 'unread');
    const second = readPages(entries, ['en'], known);
    expect(second.problems).toEqual(first.problems);
    expect(second.pages.map(({ digest }) => digest)).toEqual(
      first.pages.map(({ digest }) => digest),
    );
    expect(parsed).toHaveLength(2);
    digests.set(files[0]!, digestOf('unread'));
    expect(readPages(entries, ['en'], known).pages).toEqual([]);
    expect(parsed).toHaveLength(3);
  });
});
