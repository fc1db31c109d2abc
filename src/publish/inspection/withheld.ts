import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digestOf } from '../../library/digest.ts';
import type { Library } from '../../library/library.ts';
import { drawPixels } from '../../library/picture-pixels.ts';
import { findPictures, type Picture } from '../../library/pictures.ts';
import { listGuideTexts, listTexts } from './content-texts.ts';
import { listPromisedFiles, listPromisedPdfs } from './expected-files.ts';
import type { Finding } from './finding.ts';
import { readPackedText } from './readers/archive.ts';
import { cutPhrases, findPhrases, indexPhrases, type Phrase } from './phrases.ts';
import type { StagedSite } from './staged-site.ts';

/**
 * Nothing that `all` the content has and this edition does not show is in the site: neither a file of its
 * own, nor a picture, nor a phrase of it. The edition is made from `shown` alone; this looks once more, at
 * the bytes.
 */
export async function findWithheld(
  site: StagedSite,
  all: Library,
  shown: Library,
): Promise<Finding[]> {
  if (all === shown) return [];
  return [
    ...findWithheldFiles(site, all, shown),
    ...(await findWithheldPictures(site, all, shown)),
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

/** Hidden pictures are sought as they lie in the content, and as they would be published. */
async function findWithheldPictures(
  site: StagedSite,
  all: Library,
  shown: Library,
): Promise<Finding[]> {
  const open = findPictures(shown);
  const paths = new Set(open.map(({ path }) => path));
  const withheld = findPictures(all).filter(({ path }) => !paths.has(path));
  if (withheld.length === 0) return [];
  const hidden = await digestPictures(withheld);
  const seen = new Set([...(await digestPictures(open)).values()].flat());
  const names = new Map<string, string>();
  for (const [path, digests] of hidden)
    for (const digest of digests) if (!seen.has(digest)) names.set(digest, path);
  return [...site.files].flatMap((file) => {
    const path = names.get(digestOf(readFileSync(join(site.folder, file))));
    const message = `The picture ${path} is on no page of this edition`;
    return path ? [{ file, message, hint }] : [];
  });
}

/** Digests of each picture, by its path: of its file, and of its pixels as they are published. */
async function digestPictures(pictures: readonly Picture[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { file, path } of pictures) {
    const bytes = readFileSync(file);
    const pixels = await drawPixels(bytes, file);
    found.set(
      path,
      [bytes, pixels].flatMap((one) => (one ? [digestOf(one)] : [])),
    );
  }
  return found;
}

function findWithheldPhrases(site: StagedSite, all: Library, shown: Library): Finding[] {
  const hidden = findHiddenPhrases(all, shown);
  if (hidden.size === 0) return [];
  const phrases = indexPhrases(hidden);
  return [...site.texts(), ...readOpenings(site), ...readArchives(site)].flatMap(([file, text]) => {
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

/** What the search begins with, unpacked: it has the titles of pages. */
const readOpenings = (site: StagedSite): [string, string][] =>
  [...site.files]
    .filter((file) => file.endsWith('.opening'))
    .map((file) => [file, gunzipSync(readFileSync(join(site.folder, file))).toString('utf8')]);

/** Tables in archives and workbooks, unpacked. */
const readArchives = (site: StagedSite): [string, string][] =>
  [...site.files]
    .filter((file) => /\.(zip|xlsx)$/.test(file))
    .map((file) => [file, readPackedText(readFileSync(join(site.folder, file)))]);
