import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { divideAnswers } from '../../../src/search/answer-shards.ts';
import { writeSearchIndex } from '../../support/write-search-index.ts';
import type { AnswerFile, AnswerRecord } from '../../../src/search/words/answer-file.ts';
import { createRandom, joinRandom } from '../../support/random.ts';

const wordsPerNote = 960;
const syllables = 'ba ke lo mi nu ra sto tri vel gan dor pis qua zen har fol'.split(' ');

interface Size {
  /** Notes of about 960 words each, in each language. */
  notes: number;
  facts: number;
}

/** A language of the site: its code, and where its pages begin. */
interface Place {
  language: string;
  start: string;
}

const places: Place[] = [
  { language: 'en', start: '' },
  { language: 'vi', start: 'vi/' },
];

/**
 * Copies a built site to `target`, adds notes and figures, and indexes it anew. The notes are made of the site’s own
 * sentences in each language and of words that few notes have, as the site renders them for its search and without
 * the rest; the figures, of its places, subjects and years.
 */
export async function enlargeSite(folder: string, target: string, size: Size): Promise<void> {
  cpSync(folder, target, { recursive: true });
  rmSync(join(target, 'pagefind'), { recursive: true });
  for (const place of places) {
    addNotes(folder, target, place, size.notes);
    addFacts(target, place, size.facts);
  }
  writeSearchIndex(target);
}

function addNotes(folder: string, target: string, { language, start }: Place, count: number): void {
  const sentences = readSentences(folder, start);
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
    const year = 2015 + (index % 11);
    const date = `${year}-${String(1 + (index % 12)).padStart(2, '0')}-01`;
    const body = `<h1>${pick().slice(0, 70)}</h1>${sections.join('')}`;
    const mark = `<span hidden data-pagefind-meta="date:${date}"></span>`;
    write(target, `${start}notes/generated-${index}`, language, 'note', mark + body);
  }
}

/** A figure for each place, subject and year in turn, with a page of its own. */
function addFacts(target: string, { language, start }: Place, count: number): void {
  const path = join(target, start, 'search/answers.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as AnswerFile;
  const [codes, ids] = [Object.keys(file.places), Object.keys(file.subjects)];
  const sample = file.records.find(({ kind, source }) => kind === 'fact' && source)!;
  const added = Array.from({ length: count }, (_, index): AnswerRecord => {
    const [code, id] = [codes[index % codes.length]!, ids[index % ids.length]!];
    const year = String(2010 + (index % 16));
    const address = `/${start}facts/generated-${index}/`;
    const [place, subject] = [file.places[code]![0]!, file.subjects[id]![0]!];
    const title = `${place}: ${file.measures[index % 5]![0]} ${subject}, ${year}`;
    const amount = 1000 + 37 * index;
    const { theme, source } = sample;
    return {
      kind: 'fact',
      title,
      address,
      value: String(amount),
      amount,
      detail: year,
      ...(theme && { theme }),
      ...(source && { source }),
      places: [code],
      subjects: [id],
      date: year,
    };
  });
  for (const [index, { title, value }] of added.entries())
    write(
      target,
      `${start}facts/generated-${index}`,
      language,
      'fact',
      `<h1>${title}: ${value}</h1><p>${title}</p>`,
      ' data-search-collection="records"',
    );
  const { head, shards, numbers } = divideAnswers(
    { ...file, records: [...file.records, ...added] },
    language,
  );
  writeFileSync(path, JSON.stringify(head));
  mkdirSync(join(target, start, 'search/answers'), { recursive: true });
  const lists = Object.entries(numbers).map(([digit, own]) => [`numbers-${digit}`, own] as const);
  for (const [name, content] of [...shards.entries(), ...lists])
    writeFileSync(join(target, start, `search/answers/${name}.json`), JSON.stringify(content));
}

function write(
  target: string,
  path: string,
  language: string,
  kind: string,
  content: string,
  traits = '',
): void {
  mkdirSync(join(target, path));
  writeFileSync(
    join(target, path, 'index.html'),
    `<html lang="${language}"><head><title>Generated</title></head><body>
<main data-pagefind-body${traits}>
<span hidden data-pagefind-filter="kind:${kind}"></span>
${content}</main></body></html>`,
  );
}

/** Sentences of the site’s briefings and notes in one language. */
function readSentences(folder: string, start: string): string[] {
  return globSync(`${start}{briefings,notes}/*/index.html`, { cwd: folder })
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/<p>([^<]{40,300}\.)(?=<)/g),
    ])
    .map(([, text = '']) => text);
}
