import { makeArray, makeText, readText, splitArray } from './cbor-array.ts';
import { nameAfter, pack, repack, unpack, type IndexFile } from './packed-part.ts';

/** Bytes of words, unpacked, after which another file begins. */
const enoughBytes = 12_000;

/** Words that begin with the same letters, as many as this, stay together: a word, its stem and its start. */
const sharedLetters = 4;

const wordsFile = /^index\/(.+)\.pf_index$/;
const metaFile = /\.pf_meta$/;

/** A file of words: their encoded range `[first, last, name]`, as the meta file lists it, and the file. */
interface Chunk {
  range: Buffer;
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

/** `[version, pages, words, …]`, where words are the ranges of each file. */
function listChunks(
  data: Buffer,
  words: ReadonlyMap<string, IndexFile>,
  split: Map<string, Chunk[]>,
): Buffer {
  const [version, pages, ranges, ...others] = splitArray(data);
  const chunks = splitArray(ranges!).flatMap((range) => {
    const name = readText(splitArray(range)[2]!);
    const parts = splitFile(words.get(name)!, range);
    split.set(name, parts);
    return parts;
  });
  return makeArray([version!, pages!, makeArray(chunks.map(({ range }) => range)), ...others]);
}

/** Splits one file, `[words]`, each word an array that starts with its text. */
function splitFile({ content }: IndexFile, range: Buffer): Chunk[] {
  const [from, to, name] = splitArray(range);
  const [words] = splitArray(unpack(content));
  const groups = groupWords(splitArray(words!));
  return groups.map(({ encoded, start, end }, at) => {
    const packed = pack(makeArray([makeArray(encoded)]));
    const own = nameAfter(packed, readText(name!));
    return {
      range: makeArray([
        at === 0 ? from! : makeText(start),
        // After everything that begins with these letters.
        at === groups.length - 1 ? to! : makeText(`${end}\uffff`),
        makeText(own),
      ]),
      file: { path: `index/${own}.pf_index`, content: packed },
    };
  });
}

/** Words that share a file, and the letters that the first and the last of them begin with. */
interface Group {
  encoded: Buffer[];
  bytes: number;
  start: string;
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
      groups.push({ encoded: [word], bytes: word.length, start: beginning, end: beginning });
    }
  }
  return groups;
}
