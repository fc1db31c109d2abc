import { address } from '../domain/addresses.ts';
import type { Claim } from '../domain/claim.ts';
import { isFault } from '../domain/claim-item.ts';
import { sourcesOfRows, type Dataset } from '../domain/dataset.ts';
import { fill } from '../domain/fill.ts';
import { textIn } from '../domain/text-in.ts';
import { tellClaim } from '../library/claims.ts';
import { wordClaim, type ProofLine } from '../library/worded-claim.ts';
import { sourcesOfClaim } from '../library/provenance.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** A claim as readers open it: what it says, and what proves it. */
export interface ShownClaim {
  predicate: string;
  /** The head of the proof, and how much more there is. */
  lines: readonly ProofLine[];
  more: string | undefined;
  sources: readonly string[];
  /** Address where its data are shown; none of a table that may not be passed on. */
  open: string | undefined;
  isContested: boolean;
  note: string | undefined;
}

/** How many lines of a proof readers are shown; those that the words are about always are. */
const shown = 4;

/** A claim in a language of the site, by its id; nothing of one that is not proved, which no site is built with. */
export const claimOf = derive('claim', (locale: Locale, id): ShownClaim | undefined => {
  const { library, strings, cells, formatter, language } = locale;
  const claim = library.claims.entries.get(id)?.value;
  const result = claim && tellClaim(claim, library);
  if (!claim || !result || isFault(result)) return undefined;
  const { predicate, lines } = wordClaim(claim, result, { library, strings, cells });
  const isShort = ({ isSubject }: ProofLine, at: number): boolean =>
    at < shown || (isSubject && lines.filter((line) => line.isSubject).length <= shown * 2);
  const head = lines.filter(isShort);
  const rest = lines.length - head.length;
  const { leftOut } = result;
  const count = (text: string, number: number): string =>
    fill(text, { count: formatter.number(number) });
  const left = leftOut > 0 ? [count(strings.claims.leftOut, leftOut)] : [];
  const dataset = library.datasets.entries.get(claim.dataset ?? '')?.value;
  const rows = result.proof.flatMap(({ amounts }) =>
    amounts.flatMap(({ items }) => items.map(({ row }) => row)),
  );
  return {
    predicate: [predicate, ...left].join('. '),
    lines: head,
    more: rest > 0 ? count(strings.claims.more, rest) : undefined,
    sources: dataset ? sourcesOfRows(dataset, rows) : [...new Set(sourcesOfClaim(claim, library))],
    open: findOpen(claim, dataset),
    isContested: result.contested.length > 0,
    note: claim.note && textIn(claim.note, language.code),
  };
});

function findOpen(claim: Claim, dataset: Dataset | undefined): string | undefined {
  const [fact] = claim.facts ?? [];
  if (fact !== undefined) return address.fact(fact);
  return dataset?.publish ? address.dataset(claim.dataset ?? '') : undefined;
}
