import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { findReservedProblems } from './reserved-names.ts';
import type { YamlFile } from './yaml-file.ts';

/** Names of `site.yaml` that are folders or files of the site, and cannot be stored or reached as such. */
export function findSiteNameProblems(
  { languages, themes, subjects }: Site,
  locate: YamlFile['locate'],
): Problem[] {
  return [
    ...languages.flatMap(({ code }, index) =>
      findReservedProblems('languages', code, () => locate(['languages', index, 'code'])),
    ),
    ...Object.keys(themes).flatMap((id) =>
      findReservedProblems('themes', id, () => locate(['themes', id])),
    ),
    ...Object.keys(subjects?.values ?? {}).flatMap((id) =>
      findReservedProblems('subjects', id, () => locate(['subjects', 'values', id])),
    ),
  ];
}
