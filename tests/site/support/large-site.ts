import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSearchIndex } from '../../../src/search/search-index.ts';
import { createRandom, joinRandom } from '../../support/random.ts';

const wordsPerNote = 960;
const syllables = 'ba ke lo mi nu ra sto tri vel gan dor pis qua zen har fol'.split(' ');

/**
 * Copies a built site to `target`, adds `count` notes of about 960 words each, and indexes it anew. The
 * notes are made of the site’s own English sentences and of words that few notes have, as the site renders
 * them for its search and without the rest.
 */
export async function enlargeSite(folder: string, target: string, count: number): Promise<void> {
  cpSync(folder, target, { recursive: true });
  rmSync(join(target, 'pagefind'), { recursive: true });
  const sentences = readSentences(folder);
  const random = createRandom(1);
  const pick = () => joinRandom(sentences, 1, random);
  const rare = () => joinRandom(syllables, 3, random);
  for (let index = 0; index < count; index++) {
    const sections: string[] = [];
    for (let words = 0; words < wordsPerNote;) {
      const text = Array.from({ length: 6 }, pick).join(' ');
      words += text.split(' ').length;
      sections.push(`<h2 id="part-${words}">On ${rare()}</h2><p>${text} So says ${rare()}.</p>`);
    }
    const address = join(target, 'notes', `generated-${index}`);
    mkdirSync(address);
    const date = `${2015 + (index % 11)}-${String(1 + (index % 12)).padStart(2, '0')}-01`;
    writeFileSync(join(address, 'index.html'), renderNote(pick(), date, sections.join('')));
  }
  await writeSearchIndex(target);
}

const renderNote = (title: string, date: string, text: string): string =>
  `<html lang="en"><head><title>Note</title></head><body><main data-pagefind-body>
<span hidden data-pagefind-filter="kind:note"></span>
<span hidden data-pagefind-meta="date:${date}"></span>
<h1>${title.slice(0, 70)}</h1>${text}</main></body></html>`;

/** Sentences of the site’s English briefings and notes. */
function readSentences(folder: string): string[] {
  return globSync('{briefings,notes}/*/index.html', { cwd: folder })
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/<p>([^<]{40,300}\.)(?=<)/g),
    ])
    .map(([, text = '']) => text);
}
