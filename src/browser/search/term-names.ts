import { foreignMark, type AnswerFile, type Intent } from '../../search/words/answer-file.ts';
import { areMarksOf, hasMarks } from '../../search/words/fold.ts';
import type { Word } from '../../search/words/words.ts';
import type { Form, Term } from './term.ts';

const longestName = 10;

/** What a name stands for. */
type Named = Pick<Term, 'others' | 'places' | 'subjects' | 'measure' | 'asks'>;

/** A way to write a name, with what it stands for. */
interface Written extends Named {
  form: Form;
}

/** Names by their folded words. */
export type Names = Map<string, Written[]>;

/** Words in the form in which names are looked up. */
export const keyOf = (words: readonly Word[]): string =>
  words.map(({ folded }) => folded).join(' ');

export function indexNames(
  { groups, places, subjects, measures, intents }: Omit<AnswerFile, 'records'>,
  split: (text: string) => Word[],
): Names {
  const names: Names = new Map();
  const add = (group: readonly string[], describe: (others: Form[]) => Partial<Named>) => {
    const forms = group.map((name): Form => {
      const isForeign = name.startsWith(foreignMark);
      const text = isForeign ? name.slice(foreignMark.length) : name;
      return { text, words: split(text), ...(isForeign && { isForeign }) };
    });
    for (const form of forms) {
      const key = keyOf(form.words);
      const others = forms.filter((other) => keyOf(other.words) !== key);
      const written = { form, ...unnamed, ...describe(others) };
      names.set(key, [...(names.get(key) ?? []), written]);
    }
  };
  for (const group of groups) add(group, (others) => ({ others }));
  for (const [code, group] of Object.entries(places))
    add(group, (others) => ({ others, places: [code] }));
  for (const [id, group] of Object.entries(subjects))
    add(group, (others) => ({ others, subjects: [id] }));
  for (const [intent, words] of Object.entries(intents) as [Intent, string[]][])
    if (intent !== 'since') for (const word of words) add([word], () => ({ asks: intent }));
  for (const [kind, group] of measures.entries())
    add(group, (words) => ({ measure: { kind, words } }));
  return names;
}

/** The longest name that begins at `at`; a small word is one only in capitals, as the code of a place. */
export function findName(
  words: Word[],
  at: number,
  names: Names,
  small: ReadonlySet<string>,
): Named & { length: number } {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    // A word with marks of its own is another: động is not đồng.
    const isLower = length === 1 && own[0]!.text !== upper(own[0]!);
    const written = (names.get(keyOf(own)) ?? []).filter(({ form }) =>
      form.words.every((word, at) => isWritten(own[at]!, word)),
    );
    // A code of two letters that editors do not give may be any other word: it counts in capitals, before no name.
    const named = written.filter(({ form }) => !isCode(form));
    const meant = named.length > 0 || isLower ? named : written;
    const isSmall = isLower && small.has(own[0]!.folded);
    if (meant.length > 0 && !isSmall) return { length, ...joinNamed(meant) };
  }
  return { length: 1, ...unnamed };
}

const unnamed: Named = { others: [], places: [], subjects: [] };

/** All that one way to write a name may stand for. */
function joinNamed(all: readonly Written[]): Named {
  const measure = all.find((one) => one.measure)?.measure;
  const asks = all.find((one) => one.asks)?.asks;
  return {
    others: all.flatMap((one) => one.others),
    places: all.flatMap((one) => one.places),
    subjects: all.flatMap((one) => one.subjects),
    ...(measure && { measure }),
    ...(asks && { asks }),
  };
}

const isWritten = (asked: Word, name: Word): boolean =>
  !hasMarks(asked.text) || areMarksOf(asked.canonical, name.canonical);

const isCode = ({ text, isForeign }: Form): boolean =>
  isForeign === true && /^[A-Z]{2}$/.test(text);

const upper = ({ text }: Word): string => text.toUpperCase();
