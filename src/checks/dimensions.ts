import { error, type Problem } from '../domain/problem.ts';
import type { Profile } from '../domain/topics.ts';
import { suggest } from '../domain/suggestion.ts';
import type { Library } from '../library/library.ts';
import { listTableNumbers } from '../library/stage-numbers.ts';
import { listTopics } from '../library/topics.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Each dimension is of something that the site has, and has it alone; the profile is of what tables measure. */
export const checkDimensions: Check = (library) => [
  ...checkParts(library),
  ...checkSlugs(library),
  ...checkProfile(library),
];

function checkParts({ site, siteLocate }: Library): Problem[] {
  const seen = new Map<string, string>();
  return Object.entries(site.dimensions).flatMap(([name, { of }]) => {
    const position = siteLocate(['dimensions', name, 'of']);
    const other = seen.get(of);
    seen.set(of, name);
    if (other !== undefined) {
      const message = `"${name}" and "${other}" are both of ${of}: each ${of} would have two pages`;
      return [error(position, 'invalid-field', message, 'Remove one of the two')];
    }
    if (of === 'place' || site.subjects) return [];
    const message = `"${name}" is of subjects, and site.yaml names none`;
    return [error(position, 'missing-field', message, 'Add subjects with their title and values')];
  });
}

/** Ids that differ in capitals alone have one address. */
function checkSlugs(library: Library): Problem[] {
  const seen = new Map<string, string>();
  return listTopics(library).flatMap(({ dimension, part, id, slug }) => {
    const other = seen.get(`${dimension}/${slug}`);
    seen.set(`${dimension}/${slug}`, id);
    const entry = part === 'place' ? library.places.entries.get(id) : undefined;
    if (other === undefined || !entry) return [];
    const message = `"${id}" and "${other}" have the same address, /${dimension}/${slug}/`;
    return [error(entry.locate([]), 'duplicate-address', message, 'Give one another code')];
  });
}

function checkProfile(library: Library): Problem[] {
  const { site, siteLocate, places } = library;
  const { profile } = site;
  if (!profile) return [];
  const whole = findUnknown('place', profile.whole, places.ids, 'content/places', () =>
    siteLocate(['profile', 'whole']),
  );
  return [...whole, ...checkStages(profile, library)];
}

/** What a table measures that could not be read is not known. */
function checkStages({ stages }: Profile, library: Library): Problem[] {
  const { siteLocate, datasets } = library;
  if ([...datasets.ids].some((id) => !datasets.entries.has(id))) return [];
  const quantities = new Set(
    listTableNumbers(library).flatMap(({ statement: { measure } }) => measure.quantity ?? []),
  );
  return stages.flatMap(({ quantity }, index) => {
    if (quantities.has(quantity)) return [];
    const position = siteLocate(['profile', 'stages', index, 'quantity']);
    const message = `No number of a published table measures "${quantity}"`;
    const hint = suggest(quantity, quantities, 'Use a quantity of "measure" in content/data');
    return [error(position, 'invalid-field', message, hint)];
  });
}
