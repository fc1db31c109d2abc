import type { Library } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/read-library.ts';

/** The library of a content folder that is known to be sound. */
export async function readSound(folder = 'tests/fixtures/fisheries'): Promise<Library> {
  const { library, problems } = readLibrary(folder);
  if (!library || problems.length > 0) throw new Error(problems.map(String).join('\n'));
  return library;
}
