import type { Library } from '../../library/library.ts';
import { nameParts } from '../../markup/part-ids.ts';
import { address } from '../../domain/addresses.ts';
import { fileOf } from './expected-files.ts';
import type { Finding } from './finding.ts';
import { findOrigin } from './origin.ts';
import { findDataFault } from './readers/json.ts';
import type { StagedPage } from './staged-page.ts';
import type { StagedSite } from './staged-site.ts';

/** Each page is HTML without a fault; its ids differ, what it names by them is there, its data can be read. */
export const findBrokenParts = (site: StagedSite, library: Library): Finding[] =>
  [...site.pages.values()].flatMap((page) => [
    ...page.doubles.map((id) => doubleId(page, id, library)),
    ...findLostNames(page).map((name) => ({
      file: page.file,
      message: `The page names its part "${name}", which it has not`,
      hint: 'Correct the component that names it',
    })),
    ...[...page.faults, ...page.data.flatMap((text) => findDataFault(text) ?? [])].map((fault) => ({
      file: page.file,
      message: `The page ${fault}${from(findOrigin(page.file, library))}`,
      hint: 'Correct the component that writes it',
    })),
  ]);

const findLostNames = ({ names, ids }: StagedPage) => [
  ...new Set(names.filter((name) => !ids.has(name))),
];

function doubleId({ file }: StagedPage, id: string, library: Library): Finding {
  const origin = findPart(file, id, library) ?? findOrigin(file, library);
  return {
    file,
    message: `Two parts of the page have the id "${id}", and a link finds one alone${from(origin)}`,
    hint: 'Give the heading or record other words; where no editor wrote it, correct the component',
  };
}

const from = (origin: string | undefined) => (origin ? `; it is made from ${origin}` : '');

/** Where the heading, callout or note stands that the id is of. */
function findPart(file: string, id: string, library: Library): string | undefined {
  const page = library.pages.find(
    ({ kind, slug, language }) => fileOf(address.page(kind, slug), language, library) === file,
  );
  if (!page) return undefined;
  const [part] = [...nameParts(page.tree)].find(([, own]) => own === id) ?? [];
  return part && `${page.file}:${part.position?.start.line ?? 1}`;
}
