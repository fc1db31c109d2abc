import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attributeOf } from '../../src/html/html-events.ts';
import { readHtml } from '../../src/html/read-html.ts';
import type { IndexFile } from '../../src/search/index-folder.ts';
import { openSearchIndex } from '../../src/search/search-index.ts';

/** Indexes the pages of a site that is made. */
export function writeSearchIndex(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => {
    const { events } = readHtml(readFileSync(join(folder, file), 'utf8'));
    return { file: file.replaceAll('\\', '/'), events };
  });
  const languages = pages.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.kind === 'open' && event.name === 'html'
        ? (attributeOf(event.attributes, 'lang') ?? [])
        : [],
    ),
  );
  const index = openSearchIndex([...new Set(languages)].sort());
  for (const { file, events } of pages) index.add(file, file, () => events);
  writeIndexFiles(folder, index.list());
}

export function writeIndexFiles(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
