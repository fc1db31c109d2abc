import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Library } from '../../library/library.ts';
import { findPictures } from '../../library/pictures.ts';
import { listGuideTexts, listTexts } from './content-texts.ts';
import { listPromisedFiles, listPromisedPdfs } from './expected-files.ts';
import type { Finding } from './finding.ts';
import { cutPhrases, findPhrases, indexPhrases, type Phrase } from './phrases.ts';
import type { StagedSite } from './staged-site.ts';

/**
 * Nothing that `all` the content has and this edition does not show is in the site: neither a file of its
 * own, nor a picture, nor a phrase of it. The edition is made from `shown` alone; this looks once more, at
 * the bytes.
 */
export function findWithheld(site: StagedSite, all: Library, shown: Library): Finding[] {
  if (all === shown) return [];
  return [
    ...findWithheldFiles(site, all, shown),
    ...findWithheldPictures(site, all, shown),
    ...findWithheldPhrases(site, all, shown),
  ];
}

const hint =
  'Nothing was published. Correct the page of the generator that shows it; words that may be public should stand in something public too';

function findWithheldFiles(site: StagedSite, all: Library, shown: Library): Finding[] {
  const filesOf = (library: Library) => [
    ...listPromisedFiles(library),
    ...listPromisedPdfs(library),
  ];
  const promised = new Set(filesOf(shown));
  const message = 'The file belongs to something that this edition does not show';
  return filesOf(all)
    .filter((file) => !promised.has(file) && site.files.has(file))
    .map((file) => ({ file, message, hint }));
}

function findWithheldPictures(site: StagedSite, all: Library, shown: Library): Finding[] {
  const open = new Set(findPictures(shown).map(({ file }) => digestOf(file)));
  const hidden = findPictures(all).filter(({ file }) => !open.has(digestOf(file)));
  const sizes = new Set(hidden.map(({ file }) => statSync(file).size));
  const names = new Map(hidden.map(({ file, path }) => [digestOf(file), path]));
  return [...site.files].flatMap((file) => {
    const staged = join(site.folder, file);
    const path = sizes.has(statSync(staged).size) ? names.get(digestOf(staged)) : undefined;
    const message = `The picture ${path} is on no page of this edition`;
    return path ? [{ file, message, hint }] : [];
  });
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function findWithheldPhrases(site: StagedSite, all: Library, shown: Library): Finding[] {
  const hidden = findHiddenPhrases(all, shown);
  if (hidden.size === 0) return [];
  const phrases = indexPhrases(hidden);
  return [...site.texts(), ...readFragments(site)].flatMap(([file, text]) => {
    const said = [text, text.replace(tags, ' ')].map((one) => one.replace(marks, ' '));
    const [phrase] = said.flatMap((one) => findPhrases(one, phrases));
    const message = `The file says “${phrase}”, which this edition does not show`;
    return phrase ? [{ file, message, hint }] : [];
  });
}

const tags = /<[^>]*>/g;
/** What stands for a character in HTML, XML and JSON. */
const marks = /&#?\w+;|\\u[\da-f]{4}|\\[bfnrt]/gi;

function findHiddenPhrases(all: Library, shown: Library): Set<Phrase> {
  const open = new Set(listTexts(shown));
  const hidden = cutPhrases(listTexts(all).filter((text) => !open.has(text)));
  if (hidden.size === 0) return hidden;
  const phrases = indexPhrases(hidden);
  for (const text of [...open, ...listGuideTexts()])
    for (const phrase of findPhrases(text, phrases)) hidden.delete(phrase);
  return hidden;
}

/** What the search shows of each page, unpacked. */
const readFragments = (site: StagedSite): [string, string][] =>
  [...site.files]
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => [file, gunzipSync(readFileSync(join(site.folder, file))).toString('utf8')]);
