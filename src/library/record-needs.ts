import { eventsOfAnnotation, factsOfAnnotation } from '../domain/chart-annotation.ts';
import { factsOfClaim } from '../domain/claim.ts';
import { listClaims } from '../domain/claims.ts';
import { splitSources } from '../domain/dataset.ts';
import { findMentions } from '../domain/plain-text.ts';
import type { Position } from '../domain/problem.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import { findReferences } from '../markup/tree.ts';
import { findDrawnFacts } from './estimates-charts.ts';
import { filedDatasets, type Library, type Page } from './library.ts';
import { once } from './once.ts';
import { findPageTexts, findRecordTexts } from './plain-texts.ts';

/** Kind and id of a record: `fact/harvest-share`. */
export type RecordName = `${ReferenceKind | 'dataset'}/${string}`;

/** A record that another one, or a page, names or is made from; and where it says so. */
export interface Need {
  record: RecordName;
  locate: () => Position;
}

/** What each record needs directly, by its name; texts of the site, units and places stand under theirs. */
export const findNeeds = once((library): ReadonlyMap<string, Need[]> => {
  const all = [
    ...needsOfFacts(library),
    ...needsOfDisplays(library),
    ...needsOfSources(library),
    ...needsOfClaims(library),
    ...needsForClaims(library),
  ];
  const mentions = findRecordTexts(library).flatMap(({ owner, text, locate }) =>
    findMentions(text).map((id): Owned => [`${owner.kind}/${owner.id}`, `fact/${id}`, locate]),
  );
  const needs = new Map<string, Need[]>();
  for (const [owner, record, locate] of [...all, ...mentions])
    needs.set(owner, [...(needs.get(owner) ?? []), { record, locate }]);
  return needs;
});

/** The same without the positions: names alone. */
export const listNeeds = (library: Library): ReadonlyMap<string, readonly RecordName[]> =>
  new Map(
    [...findNeeds(library)].map(([name, needs]) => [name, needs.map(({ record }) => record)]),
  );

/** What the text, titles and other words of a page name. */
export function findPageNeeds(page: Page): Need[] {
  const { file } = page;
  return [
    ...findReferences(page.tree).map(({ kind, id, line, column }): Need => {
      return { record: `${kind}/${id}`, locate: () => ({ file, line, column }) };
    }),
    ...listClaims(page.data).map((id, index): Need => {
      return { record: `claim/${id}`, locate: () => page.locate(['claims', index]) };
    }),
    ...findPageTexts(page).flatMap(({ text, locate }) =>
      findMentions(text).map((id): Need => ({ record: `fact/${id}`, locate })),
    ),
  ];
}

type Owned = [owner: string, record: RecordName, locate: () => Position];

/** Each value of a fact rests on its source, and on the dataset that it is read from. */
function needsOfFacts(library: Library): Owned[] {
  return [...library.facts.entries.values()].flatMap(({ id, value: fact, locate }) =>
    [fact, ...(fact.contested?.others ?? [])].flatMap(({ source, from }, index): Owned[] => {
      const path = index === 0 ? [] : ['contested', 'others', index - 1];
      const owner = `fact/${id}`;
      return [
        [owner, `source/${source}`, () => locate([...path, 'source'])],
        ...(from
          ? [
              [
                owner,
                `dataset/${from.dataset}`,
                () => locate([...path, 'from', 'dataset']),
              ] as Owned,
            ]
          : []),
      ];
    }),
  );
}

/** Charts and tables show a dataset; one that is made of estimates needs the facts they are of. */
function needsOfDisplays(library: Library): Owned[] {
  const charts = [...library.charts.entries.values()].flatMap(({ id, value, locate }) => [
    [`chart/${id}`, `dataset/${value.dataset}`, () => locate(['dataset'])] as Owned,
    ...value.annotations.flatMap((one, index): Owned[] => {
      const at = () => locate(['annotations', index]);
      return [
        ...factsOfAnnotation(one).map((fact): Owned => [`chart/${id}`, `fact/${fact}`, at]),
        ...eventsOfAnnotation(one).map((event): Owned => [`chart/${id}`, `event/${event}`, at]),
      ];
    }),
    ...findDrawnFacts(value, library.datasets).map((fact, index): Owned => {
      return [`dataset/${value.dataset}`, `fact/${fact}`, () => locate(['facts', index])];
    }),
  ]);
  const tables = [...library.tables.entries.values()].map(({ id, value, locate }): Owned => {
    return [`table/${id}`, `dataset/${value.dataset}`, () => locate(['dataset'])];
  });
  return [...charts, ...tables];
}

/** A claim is proved from a dataset or facts. */
function needsOfClaims(library: Library): Owned[] {
  return [...library.claims.entries.values()].flatMap(({ id, value: claim, locate }) => {
    const facts = factsOfClaim(claim).map((fact): Owned => {
      return [`claim/${id}`, `fact/${fact}`, () => locate(['facts'])];
    });
    if (claim.dataset === undefined) return facts;
    return [[`claim/${id}`, `dataset/${claim.dataset}`, () => locate(['dataset'])], ...facts];
  });
}

/** Charts, tables and events whose words rest on claims. */
function needsForClaims({ charts, tables, timeline }: Library): Owned[] {
  const kinds = { chart: charts, table: tables, event: timeline };
  return Object.entries(kinds).flatMap(([kind, { entries }]) =>
    [...entries.values()].flatMap(({ id, value, locate }) =>
      listClaims(value).map((claim, index): Owned => {
        return [`${kind}/${id}`, `claim/${claim}`, () => locate(['claims', index])];
      }),
    ),
  );
}

/** Datasets, events and terms name sources; tables of estimates leave that to the facts they show. */
function needsOfSources(library: Library): Owned[] {
  const datasets = filedDatasets(library).flatMap(({ id, value: dataset, locate }) => {
    const { sources, sourceColumn, rows } = dataset;
    const ofRows = sourceColumn ? rows.flatMap((row) => splitSources(row[sourceColumn])) : [];
    return [...new Set([...sources, ...ofRows])].map((source): Owned => {
      return [`dataset/${id}`, `source/${source}`, () => locate(['sources'])];
    });
  });
  const events = [...library.timeline.entries.values()].flatMap(({ id, value, locate }) =>
    value.sources.map((source, index): Owned => {
      return [`event/${id}`, `source/${source}`, () => locate(['sources', index])];
    }),
  );
  const terms = [...library.glossary.entries.values()].flatMap(({ id, value, locate }): Owned[] =>
    value.source ? [[`term/${id}`, `source/${value.source}`, () => locate(['source'])]] : [],
  );
  return [...datasets, ...events, ...terms];
}
