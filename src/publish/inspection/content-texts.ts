import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cache/package-root.ts';
import { listPageWords, listWords } from '../../library/content-words.ts';
import { listRecords, type Library } from '../../library/library.ts';
import { getStrings } from '../../strings/index.ts';

/** Every text that content and interface bring to a site: prose by its blocks, records field by field. */
export function listTexts(library: Library): string[] {
  const sources = [...library.sources.entries.values()];
  const records = [...listRecords(library), ...sources].flatMap(({ value }) => listWords(value));
  const strings = library.site.languages.flatMap(({ code }) => listWords(getStrings(code)));
  // A component inside a text, such as a figure, is shown as something else.
  return [...library.pages.flatMap(listPageWords), ...records, ...strings].flatMap((text) =>
    text.split(/<[^>]*>/),
  );
}

const pages = join(packageRoot, 'src/pages');

/** What the guide says of itself, its examples included: editors begin with them, and they are no secret. */
export const listGuideTexts = (): string[] =>
  globSync('**/*.mdx', { cwd: pages })
    .map((name) => readFileSync(join(pages, name), 'utf8'))
    .flatMap((text) => [text, text.replace(/<[^>]*>/g, ' ')]);
