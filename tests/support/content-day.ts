import { readSound } from './fixture-library.ts';
import { today } from './today.ts';

/** The day as of which the tests build the site’s own content: it has been corrected up to then. */
export async function findContentDay(): Promise<string> {
  const { pages } = await readSound('content');
  const corrected = pages.flatMap(({ data }) => data.corrections.map(({ date }) => date));
  return [today, ...corrected].sort().at(-1)!;
}
