import { z } from 'zod';
import { findReview } from './licence.ts';

/** Older packages list alternatives, each with a type. */
const licence = z.union([z.string(), z.array(z.object({ type: z.string() }))]);

const names = z.record(z.string(), z.string()).optional();

/** What we read of `package-lock.json`, packages by the folders in which npm puts them; npm owns the rest. */
const lockFile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: licence.optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
      devDependencies: names,
    }),
  ),
});

export type LockFile = z.infer<typeof lockFile>;
export type LockEntry = LockFile['packages'][string];

export const parseLockFile = (json: unknown): LockFile => lockFile.parse(json);

export interface Package {
  name: string;
  version: string;
  /** An SPDX expression, or `unknown`. */
  licence: string;
  /** `readers`: parts of it are in the files of the site; `build`: makes them; `tests`: only checks them. */
  use: 'readers' | 'build' | 'tests';
  /** Digest by which npm knows that it got what was locked. */
  integrity: string | undefined;
  resolved: string | undefined;
  hasInstallScript: boolean;
}

/** Packages of which parts reach readers: drawing, the loader of scripts, fonts. */
export const readerPackages: readonly string[] = [
  '@fontsource/newsreader',
  '@fontsource/source-sans-3',
  '@kurkle/color',
  'chart.js',
  'vite',
];

/** Every package of the lock file once for each version, sorted by name; for all platforms, not only this one. */
export function listPackages({ packages }: LockFile): Package[] {
  const found = new Map<string, Package>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    const name = nameOf(path);
    const one = createPackage(name, entry);
    const key = `${name}@${one.version}`;
    // Where the build and a test both bring it, it belongs to the build.
    if (found.get(key)?.use !== 'build') found.set(key, one);
  }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** `node_modules/a/node_modules/@b/c` holds `@b/c`. */
export const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function createPackage(name: string, entry: LockEntry): Package {
  const { version, integrity, resolved, hasInstallScript = false, dev = false } = entry;
  const use = readerPackages.includes(name) ? 'readers' : dev ? 'tests' : 'build';
  const licence = findReview(name)?.licence ?? formatLicence(entry.license);
  return { name, version, licence, use, integrity, resolved, hasInstallScript };
}

export function formatLicence(licence: LockEntry['license']): string {
  if (licence === undefined) return 'unknown';
  return typeof licence === 'string' ? licence : licence.map(({ type }) => type).join(' OR ');
}
