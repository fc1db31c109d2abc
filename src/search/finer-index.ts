import { makeArray, makeText, readText, splitArray } from './cbor-array.ts';
import { nameAfter, pack, repack, unpack, type IndexFile } from './packed-part.ts';

/** Bytes of words, unpacked, after which another file begins. */
const enoughBytes = 12_000;

/** Words that begin with the same letters, as many as this, stay together: a word, its stem and its start. */
const sharedLetters = 4;

const wordsFile = /^index\/(.+)\.pf_index$/;
const metaFile = /\.pf_meta$/;

/** A file of words, up to which word it goes, and its name in the meta file. */
interface Chunk {
  name: string;
  last: string;
  file: IndexFile;
}

/**
 * The same index with its words in smaller files: Pagefind makes files of some 20 KB whatever the size of
 * a site, and a reader who looks for one word of a large site fetches a dozen others with it.
 */
export function splitWords(files: readonly IndexFile[]): IndexFile[] {
  const words = new Map(
    files.flatMap((file) => {
      const name = wordsFile.exec(file.path)?.[1];
      return name === undefined ? [] : [[name, file] as const];
    }),
  );
  const split = new Map<string, Chunk[]>();
  const others = files.filter(({ path }) => !wordsFile.test(path));
  const changed = others.map((file) =>
    metaFile.test(file.path)
      ? { ...file, content: repack(file.content, (data) => listChunks(data, words, split)) }
      : file,
  );
  return [...changed, ...[...split.values()].flat().map(({ file }) => file)];
}

/** `[version, pages, words, …]`, where words are the ranges of each file: `[first, last, name]`. */
function listChunks(
  data: Buffer,
  words: ReadonlyMap<string, IndexFile>,
  split: Map<string, Chunk[]>,
): Buffer {
  const [version, pages, ranges, ...others] = splitArray(data);
  const chunks = splitArray(ranges!).flatMap((range) => {
    const [, last, name] = splitArray(range).map(readText);
    const parts = splitFile(words.get(name!)!, name!, last!);
    split.set(name!, parts);
    return parts;
  });
  // Each begins right after the last one: readers may have typed but the first letters of a word.
  const listed = chunks.map(({ last, name }, at) =>
    makeArray([at > 0 ? `${chunks[at - 1]!.last}\0` : '', last, name].map(makeText)),
  );
  return makeArray([version!, pages!, makeArray(listed), ...others]);
}

/** Splits one file, `[words]`, each word an array that starts with its text. */
function splitFile({ content }: IndexFile, name: string, last: string): Chunk[] {
  const [words] = splitArray(unpack(content));
  const groups = groupWords(splitArray(words!));
  return groups.map(({ encoded, end }, at) => {
    const packed = pack(makeArray([makeArray(encoded)]));
    const own = nameAfter(packed, name);
    return {
      name: own,
      last: at === groups.length - 1 ? last : afterAll(end),
      file: { path: `index/${own}.pf_index`, content: packed },
    };
  });
}

/** Comes after every word that begins with these letters. */
const afterAll = (letters: string) => `${letters}\uffff`;

/** Words that share a file, and the letters that the last of them begins with. */
interface Group {
  encoded: Buffer[];
  bytes: number;
  end: string;
}

function groupWords(words: readonly Buffer[]): Group[] {
  const groups: Group[] = [];
  for (const word of words) {
    const beginning = [...readText(splitArray(word)[0]!)].slice(0, sharedLetters).join('');
    const group = groups.at(-1);
    if (group && (group.bytes < enoughBytes || group.end === beginning)) {
      group.encoded.push(word);
      group.bytes += word.length;
      group.end = beginning;
    } else {
      groups.push({ encoded: [word], bytes: word.length, end: beginning });
    }
  }
  return groups;
}
