import lockFile from '../../package-lock.json' with { type: 'json' };
import found from './publications.json' with { type: 'json' };
import { listPackages, parseLockFile, type Package } from './lock-file.ts';
import { publications, type Publications } from './publication.ts';

/** The packages this generator is made of, as locked. */
export const readPackages = (): Package[] => listPackages(readLockFile());

export const readLockFile = () => parseLockFile(lockFile);

export const publicationsFile = 'src/packages/publications.json';

/** When our direct dependencies were published and who keeps them, as last looked up. */
export const readPublications = (): Publications => publications.parse(found);

/** The packages that package.json names, in the versions that are locked, by name. */
export function directPackages(): { name: string; version: string }[] {
  const { packages } = readLockFile();
  const { dependencies, optionalDependencies, devDependencies } = packages[''] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
    .toSorted()
    .map((name) => ({ name, version: packages[`node_modules/${name}`]?.version ?? '' }));
}
