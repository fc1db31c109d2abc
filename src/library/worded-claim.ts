import { columnsOfLabel } from './claim-labels.ts';
import { cellText, columnHeading, type CellContext } from '../domain/cell-text.ts';
import type { Claim } from '../domain/claim.ts';
import type { Amount, Item, Proof } from '../domain/claim-item.ts';
import { describePredicate, type Describer } from '../domain/claim-predicate.ts';
import type { ClaimResult } from '../domain/claim-result.ts';
import type { Dataset } from '../domain/dataset.ts';
import { describeRows } from '../domain/derivation-text.ts';
import { fill } from '../domain/fill.ts';
import type { Fact } from '../domain/fact.ts';
import type { Selection } from '../domain/selection.ts';
import { textIn } from '../domain/text-in.ts';
import type { Strings } from '../strings/index.ts';
import type { Library } from './library.ts';

/** A line of a proof as it is read, with the fact that it shows. */
export interface ProofLine {
  text: string;
  /** It is what the words are about. */
  isSubject: boolean;
  fact?: string | undefined;
}

/** A claim in the words of one language. */
export interface ClaimWords {
  /** “North Island: largest of 4. Landed (tonnes): Herring, 2025” */
  predicate: string;
  /** The whole proof, in its order. */
  lines: readonly ProofLine[];
}

/** Puts what the data say of a claim into the words of a language; `facts` says how a text with facts in it reads. */
export function wordClaim(
  claim: Claim,
  result: ClaimResult,
  { library, strings, cells }: { library: Library; strings: Strings; cells: CellContext },
): ClaimWords {
  const dataset = library.datasets.entries.get(claim.dataset ?? '')?.value;
  const labels = dataset ? columnsOfLabel({ claim, result }, dataset) : [];
  const scope: Scope = { claim, result, dataset, labels, library, strings, cells };
  const predicate = describePredicate(claim, result.size, createDescriber(scope)).replace(
    /^: /,
    '',
  );
  const about = describeData(scope);
  return {
    predicate: capitalise([predicate, ...(about ? [about] : [])].join('. '), cells),
    lines: result.proof.map((one) => wordProof(one, scope)),
  };
}

interface Scope {
  claim: Claim;
  result: ClaimResult;
  dataset: Dataset | undefined;
  /** Columns whose cells tell its rows apart. */
  labels: readonly string[];
  library: Library;
  strings: Strings;
  cells: CellContext;
}

const capitalise = (text: string, { formatter }: CellContext): string =>
  text.charAt(0).toLocaleUpperCase(formatter.language) + text.slice(1);

function createDescriber(scope: Scope): Describer {
  const { claim, strings, cells, library } = scope;
  const { formatter } = cells;
  const along = 'along' in claim ? scope.dataset?.columns[claim.along] : undefined;
  const factLabel = (id: string): string =>
    labelOfFact(library.facts.entries.get(id)?.value, cells);
  return {
    words: strings.claims,
    rows: (selection) => describeSelection(selection, scope),
    cells: (selection) => describeCells(selection, scope),
    value: (value) => writeNumber(value, undefined, scope),
    number: formatter.number,
    time: (cell) => (along ? cellText(cell, along, cells) : formatter.date(String(cell))),
    fact: factLabel,
    list: formatter.list,
  };
}

function describeSelection(
  selection: Selection,
  { dataset, strings, cells, library }: Scope,
): string {
  if (dataset) return describeRows(selection, dataset, cells, strings.figure);
  const ids = [selection['fact'] ?? []].flat().map(String);
  return cells.formatter.list(
    ids.map((id) => labelOfFact(library.facts.entries.get(id)?.value, cells)),
  );
}

/** Each column with its cells; places and facts need no name of a column. */
function describeCells(selection: Selection, scope: Scope): string {
  const { dataset, cells, strings } = scope;
  if (!dataset) return describeSelection(selection, scope);
  const named = Object.entries(selection).map(([name, wanted]) => {
    const column = dataset.columns[name]!;
    const words = [wanted].flat().map((cell) => cellText(cell, column, cells));
    const value = cells.formatter.either(words);
    if (column.type === 'place') return value;
    return fill(strings.claims.conditions.is, { column: columnHeading(column, cells), value });
  });
  return cells.formatter.list(named);
}

/** “Landed (tonnes): Herring, 2025” */
function describeData({ claim, dataset, cells, strings }: Scope): string {
  const column = claim.column === undefined ? undefined : dataset?.columns[claim.column];
  const rows = dataset ? describeRows(claim.rows, dataset, cells, strings.figure) : '';
  const heading = column ? columnHeading(column, cells) : '';
  return [heading, rows].filter(Boolean).join(': ');
}

const labelOfFact = (fact: Fact | undefined, { formatter }: CellContext): string =>
  fact ? textIn(fact.label, formatter.language) : '';

function wordProof({ role, group, amounts }: Proof, scope: Scope): ProofLine {
  const { claim, dataset, cells, strings } = scope;
  const each = 'each' in claim && claim.each ? dataset?.columns[claim.each] : undefined;
  const shown = cells.formatter.list(amounts.map((amount) => wordAmount(amount, scope)));
  const what = each
    ? fill(strings.claims.group, { group: cellText(group, each, cells), numbers: shown })
    : shown;
  const isSubject = role === 'subject' || role === 'meets' || role === 'to';
  const facts = amounts.flatMap(({ items }) => items.flatMap(({ fact }) => fact ?? []));
  return { text: fill(strings.claims.roles[role], { what }), isSubject, fact: facts[0] };
}

/** How many rows a sum names before it only counts them. */
const named = 5;

function wordAmount({ items, value }: Amount, scope: Scope): string {
  const { strings, cells } = scope;
  const isNumber = items.length === 0 || items.some((item) => item.value !== undefined);
  const rest = items.length - named;
  const labels = [
    ...items.slice(0, named).map((item) => labelOf(item, scope)),
    ...(rest > 0 ? [fill(strings.claims.more, { count: cells.formatter.number(rest) })] : []),
  ].filter(Boolean);
  const qualifier = items.length === 1 ? items[0]?.qualifier : undefined;
  const number = isNumber ? writeNumber(value, qualifier, scope) : '';
  const label = cells.formatter.list(labels);
  if (label === '' || number === '') return label || number;
  return fill(strings.claims.number, { label, number });
}

/** The cells by which the rows of the claim are told apart. */
function labelOf({ row, fact }: Item, scope: Scope): string {
  const { dataset, labels, cells, library } = scope;
  if (fact !== undefined) return labelOfFact(library.facts.entries.get(fact)?.value, cells);
  if (!dataset) return '';
  return labels.map((name) => cellText(row[name], dataset.columns[name]!, cells)).join(', ');
}

function writeNumber(
  value: number,
  qualifier: Item['qualifier'],
  { claim, dataset, cells, library }: Scope,
): string {
  const own = claim.column === undefined ? undefined : dataset?.columns[claim.column]?.unit;
  const first = library.facts.entries.get(claim.facts?.[0] ?? '')?.value.unit;
  const unit = cells.findUnit(own ?? first ?? '');
  // Sums of decimals are off by a hair.
  const plain = Number(value.toPrecision(12));
  if (!unit) return cells.formatter.number(plain);
  return cells.formatter.fact({ value: plain, ...(qualifier && { qualifier }) }, unit);
}
