import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { findReservedProblems } from './reserved-names.ts';
import type { YamlFile } from './yaml-file.ts';

/** Names of `site.yaml` that are folders or files of the site, and cannot be stored or reached as such. */
export function findSiteNameProblems(
  { languages, themes, subjects, dimensions }: Site,
  locate: YamlFile['locate'],
): Problem[] {
  return [
    ...languages.flatMap(({ code }, index) =>
      findReservedProblems('languages', code, () => locate(['languages', index, 'code'])),
    ),
    ...Object.keys(themes).flatMap((id) =>
      findReservedProblems('themes', id, () => locate(['themes', id])),
    ),
    ...Object.keys(dimensions).flatMap((id) => [
      ...findReservedProblems('dimensions', id, () => locate(['dimensions', id])),
      ...findLanguageProblems(id, languages, () => locate(['dimensions', id])),
    ]),
    ...Object.keys(subjects?.values ?? {}).flatMap((id) =>
      findReservedProblems('subjects', id, () => locate(['subjects', 'values', id])),
    ),
  ];
}

/** A language has a folder of the same name. */
function findLanguageProblems(
  id: string,
  languages: Site['languages'],
  locate: () => Position,
): Problem[] {
  if (languages.every(({ code }) => code !== id)) return [];
  const message = `"${id}" is a language of the site, and its folder`;
  return [error(locate(), 'invalid-id', message, 'Give the dimension another name')];
}
