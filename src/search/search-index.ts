import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of a built site for search, one index a language, into its `pagefind` folder. */
export async function writeSearchIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0)
      throw new Error(`The search index could not be made: ${failures.join('; ')}`);
  } finally {
    await close();
  }
}
