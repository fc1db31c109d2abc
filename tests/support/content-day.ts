import { findChanged } from '../../src/domain/page.ts';
import { readSound } from './fixture-library.ts';
import { today } from './today.ts';

/** The day as of which the tests build the site’s own content: it has been changed up to then. */
export async function findContentDay(): Promise<string> {
  const { pages } = await readSound('content');
  return [today, ...pages.map(({ data }) => findChanged(data))].sort().at(-1)!;
}
