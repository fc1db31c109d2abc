import type { DataStore, Loader } from 'astro/loaders';
import { ContentProblems, hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { reporters } from '../checks/reporters.ts';
import type { DocumentStore } from '../library/pages.ts';
import type { ParsedDocument } from '../markup/parse-document.ts';
import { liesIn } from '../library/files.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readSettings } from './settings.ts';

/**
 * Parses what has changed since the last build, drops what is gone, and checks the whole. Errors stop
 * a build before its first page; the live preview shows them over the page instead.
 */
export function documentLoader(): Loader {
  return {
    name: 'documents',
    load: async ({ store, watcher, logger }) => {
      const { contentFolder, today, now } = readSettings();
      const read = async () => {
        const { documents, seen } = keepIn(store);
        const { problems } = await readAndCheck({ contentFolder, today, now }, documents);
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
        return problems;
      };
      const problems = await read();
      if (watcher) {
        const readAgain = oneAtATime(
          () => read().then(() => {}),
          (cause) => logger.error(cause instanceof Error ? cause.message : String(cause)),
        );
        watcher.on('all', (_, path) => {
          if (liesIn(contentFolder, path) && /\.mdx?$/.test(path)) readAgain();
        });
      } else if (hasErrors(problems)) {
        throw new ContentProblems(problems);
      } else if (problems.length > 0) {
        logger.warn(reporters.text(problems));
      }
    },
  };
}

/** Trees in Astro’s content store, by the digest of the text they were parsed from. */
function keepIn(store: DataStore): { documents: DocumentStore; seen: Set<string> } {
  const seen = new Set<string>();
  return {
    seen,
    documents: {
      get: (file, digest) => {
        seen.add(file);
        const entry = store.get(file);
        return entry?.digest === digest ? (entry.data as unknown as ParsedDocument) : undefined;
      },
      set: (file, digest, document) => {
        seen.add(file);
        store.set({ id: file, digest, data: document as unknown as Record<string, unknown> });
      },
    },
  };
}
