import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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
    await removeInterfaces(join(folder, 'pagefind'));
  } finally {
    await close();
  }
}

/** Pagefind brings ready-made interfaces that no page uses and that our security policy would not let run. */
async function removeInterfaces(folder: string): Promise<void> {
  for (const file of globSync('pagefind-{*ui,highlight}.{js,css}', { cwd: folder }))
    await rm(join(folder, file));
}
