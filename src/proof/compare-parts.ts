import { address } from '../domain/addresses.ts';
import { findMentions } from '../domain/plain-text.ts';
import type { Library } from '../library/library.ts';
import { isFault } from '../domain/claim-item.ts';
import { tellClaim } from '../library/claims.ts';
import { findFamily } from '../library/near-figures.ts';
import { findPageTexts, findRecordTexts } from '../library/plain-texts.ts';
import { precisionOf } from '../library/precision.ts';
import { findFactUsage } from '../library/usage.ts';
import type { Trial } from './batches.ts';
import type { Output } from './outputs.ts';
import { nameOf } from './perturbation.ts';

/** Something that did not follow the ledger, or followed a number that it does not rest on. */
export interface Failure {
  /** The number that was changed; several where they were changed together. */
  changed: string;
  /** Where it shows: path and part. */
  where: string;
  what: 'stayed' | 'changed';
}

interface Expected {
  must: ReadonlySet<string>;
  may: ReadonlySet<string>;
}

/**
 * Compares what is shown before a batch of changes and after it, in both directions. `followed`: the parts that have
 * changed as they must, each by the path where it is shown.
 */
export function compareParts(
  batch: readonly Trial[],
  before: ReadonlyMap<string, Output>,
  after: readonly ReadonlyMap<string, Output>[],
  library: Library,
): { followed: Set<string>; failures: Failure[] } {
  const expected = expect(batch, library);
  const followed = new Set<string>();
  const failures: Failure[] = [];
  for (const [path, { parts }] of before) {
    const others = after.map((one) => one.get(path)!.parts);
    const names = new Set([...parts.keys(), ...others.flatMap((one) => [...one.keys()])]);
    for (const part of names) {
      const hasChanged = others.some((one) => one.get(part) !== parts.get(part));
      if (hasChanged && expected.must.has(part)) followed.add(`${path} ${part}`);
      else if (hasChanged !== expected.must.has(part) && !mayChange(part, path, expected))
        failures.push({
          changed: describe(batch, part),
          where: `${path} ${part}`,
          what: hasChanged ? 'changed' : 'stayed',
        });
    }
  }
  return { followed, failures };
}

/** In the file of all figures a record is its values alone: it follows them, and nothing else. */
const mayChange = (part: string, path: string, { may }: Expected): boolean =>
  path !== address.factsFile && may.has(part === 'rest' ? `rest ${path}` : part);

function expect(batch: readonly Trial[], library: Library): Expected {
  const union = (name: keyof Trial['dependents']) =>
    new Set(batch.flatMap(({ dependents }) => [...dependents[name]]));
  const [facts, records] = [union('facts'), union('records')];
  const must = new Set([
    ...[...facts].map((id) => `fact/${id}`),
    ...[...records].map((id) => `record/${id}`),
    ...union('displays'),
    ...union('claims'),
  ]);
  const tables = new Set(
    batch.flatMap(({ perturbation }) =>
      perturbation.kind === 'cell' ? [perturbation.dataset] : [],
    ),
  );
  const possible = [
    ...listPossible(facts, records, library),
    ...listLooseClaims(records, tables, library),
    ...union('orders'),
  ];
  // A drawing may leave numbers out, and has the words of what it draws.
  const drawn = [...possible, ...must].map((part) => `glance/${part}`);
  return { must, may: new Set([...possible, ...drawn]) };
}

/** What may change besides: words that name a figure that has changed, and what is said of figures beside it. */
function listPossible(
  facts: ReadonlySet<string>,
  records: ReadonlySet<string>,
  library: Library,
): string[] {
  const names = (text: string) => findMentions(text).some((id) => facts.has(id));
  const said = findRecordTexts(library).flatMap(({ owner: { kind, id }, text }) => {
    if (!names(text)) return [];
    return kind === 'fact' ? [`record/${id}`] : [`${kind}/${id}`];
  });
  // Two that were the same number are not near to one another until one changes.
  const near = [...records].flatMap((id) =>
    (findFamily(library).get(id) ?? []).map((fact) => `record/${fact}`),
  );
  const resting = [...library.facts.entries.values()].flatMap(({ id, value }) => {
    const precision = precisionOf(value, library);
    const contested = precision && precision !== 'open' ? precision.contested : [];
    return contested.some((one) => records.has(one)) ? [`record/${id}`, `fact/${id}`] : [];
  });
  return [...said, ...near, ...resting, ...listLists(names, library), ...listWords(facts, library)];
}

/** Claims over numbers that are contested by a figure that has changed, or computed from a table that has. */
const listLooseClaims = (
  records: ReadonlySet<string>,
  tables: ReadonlySet<string>,
  library: Library,
): string[] =>
  [...library.claims.entries.values()].flatMap(({ id, value: claim }) => {
    const result = tellClaim(claim, library);
    const isContested =
      result && !isFault(result) && result.contested.some((fact) => records.has(fact));
    const dataset = library.datasets.entries.get(claim.dataset ?? '')?.value;
    const computed = dataset?.columns[claim.column ?? '']?.computed;
    return isContested || (computed && tables.has(computed.dataset)) ? [`claim/${id}`] : [];
  });

/** Pages whose titles and descriptions name a figure that has changed, and the lists that show them. */
function listLists(names: (text: string) => boolean, library: Library): string[] {
  const prefixes = library.site.languages.map(({ code }, at) => (at === 0 ? '' : `/${code}`));
  const pages = library.pages.filter((page) => findPageTexts(page).some(({ text }) => names(text)));
  const paths = pages.flatMap(({ kind, slug, data }) => [
    address.page(kind, slug),
    address.theme(data.theme),
    address.briefings,
    address.notes,
    address.home,
  ]);
  return paths.flatMap((path) => prefixes.map((prefix) => `rest ${prefix}${path}`));
}

/** Pages on which the words of an event or a title of something name a figure that has changed. */
const listWords = (facts: ReadonlySet<string>, library: Library): string[] =>
  [...facts].flatMap((id) =>
    (findFactUsage(library).get(id) ?? []).flatMap(({ form, page: { kind, slug, language } }) => {
      const isFirst = language === library.site.languages[0]?.code;
      const isWords = form === 'timeline' || form === 'words';
      return isWords ? [`rest ${isFirst ? '' : `/${language}`}${address.page(kind, slug)}`] : [];
    }),
  );

/** The numbers that the part may have followed; of those that it should not, all that were changed. */
function describe(batch: readonly Trial[], part: string): string {
  const id = part.slice(part.indexOf('/') + 1);
  const own = batch.filter(
    ({ dependents: { records, displays } }) => records.has(id) || displays.has(part),
  );
  const [first, ...others] = (own.length > 0 ? own : batch).map(({ perturbation }) =>
    nameOf(perturbation),
  );
  return others.length > 0 ? `${first} or ${others.length} more` : (first ?? '');
}
