import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseLockFile, type Package } from '../packages/lock-file.ts';
import { publications, type Publications } from '../packages/publication.ts';

/** The packages this generator is made of, as locked. */
export const readPackages = (): Package[] =>
  parseLockFile(readFileSync('package-lock.json', 'utf8'));

export const publicationsFile = 'src/packages/publications.json';

/** When our direct dependencies were published and who keeps them, as last looked up. */
export const readPublications = (): Publications =>
  publications.parse(JSON.parse(readFileSync(publicationsFile, 'utf8')));

const names = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  dependencies: names,
  optionalDependencies: names,
  devDependencies: names,
});
const locked = z.object({ packages: z.record(z.string(), z.looseObject({ version: z.string() })) });

/** The packages that package.json names, in the versions that are locked, by name. */
export function directPackages(): { name: string; version: string }[] {
  const { packages } = locked.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const { dependencies, optionalDependencies, devDependencies } = manifest.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
    .toSorted()
    .map((name) => ({ name, version: packages[`node_modules/${name}`]?.version ?? '' }));
}
