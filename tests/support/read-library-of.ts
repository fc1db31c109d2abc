import type { Library } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/read-library.ts';

/** The library of a content folder that can be read. */
export async function readLibraryOf(folder: string): Promise<Library> {
  const { library } = await readLibrary(folder);
  if (!library) throw new Error(`${folder} was not read`);
  return library;
}
