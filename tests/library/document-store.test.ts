import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPages, type DocumentStore } from '../../src/library/pages.ts';
import type { ReadDocument } from '../../src/library/pages.ts';
import { writeNote } from '../support/notes.ts';
import { createFolder } from '../support/temporary-folder.ts';

describe('document store', () => {
  /** Keeps documents as JSON, and counts how many were parsed anew. */
  const createStore = () => {
    const kept = new Map<string, string>();
    const parsed: string[] = [];
    const store: DocumentStore = {
      get: (file, digest) => {
        const found = kept.get(`${file} ${digest}`);
        return found === undefined ? undefined : (JSON.parse(found) as ReadDocument);
      },
      set: (file, digest, document) => {
        parsed.push(file);
        kept.set(`${file} ${digest}`, JSON.stringify(document));
      },
    };
    return { store, parsed };
  };

  it('saves the second read all parsing, and changes nothing', async () => {
    const folder = createFolder({
      'notes/a.mdx': writeNote('See <Fact id="x"/>'),
      'notes/b.mdx': writeNote('{code}'),
    });
    const { store, parsed } = createStore();
    const first = await readPages(folder, ['en'], store);
    expect(parsed).toHaveLength(2);
    const second = await readPages(folder, ['en'], store);
    expect(parsed).toHaveLength(2);
    expect(second.pages.map(({ tree }) => tree)).toEqual(first.pages.map(({ tree }) => tree));
    expect(second.problems).toEqual(first.problems);
  });

  it('parses again what has changed, and only that', async () => {
    const { store, parsed } = createStore();
    const folder = createFolder({ 'notes/a.mdx': writeNote(), 'notes/b.mdx': writeNote() });
    await readPages(folder, ['en'], store);
    writeFileSync(`${folder}/notes/b.mdx`, writeNote('Other text'));
    await readPages(folder, ['en'], store);
    expect(parsed.map((file) => file.slice(-5))).toEqual(['a.mdx', 'b.mdx', 'b.mdx']);
  });
});
