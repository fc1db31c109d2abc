import type { Loader } from 'astro/loaders';
import { readLibrary } from '../library/read-library.ts';
import type { DocumentStore } from '../library/pages.ts';
import type { ParsedDocument } from '../markup/parse-document.ts';
import { readSettings } from './settings.ts';

/** Parses what has changed since the last build and drops what is gone. */
export function documentLoader(): Loader {
  return {
    name: 'documents',
    load: async ({ store, watcher }) => {
      const { contentFolder } = readSettings();
      const read = async () => {
        const seen = new Set<string>();
        const documents: DocumentStore = {
          get: (file, digest) => {
            seen.add(file);
            const entry = store.get(file);
            return entry?.digest === digest ? (entry.data as unknown as ParsedDocument) : undefined;
          },
          set: (file, digest, document) => {
            seen.add(file);
            store.set({ id: file, digest, data: document as unknown as Record<string, unknown> });
          },
        };
        await readLibrary(contentFolder, documents);
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      await read();
      watcher?.on('all', (_, path) => {
        if (path.startsWith(contentFolder) && /\.mdx?$/.test(path)) void read();
      });
    },
  };
}
