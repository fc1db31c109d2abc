import { findReview } from './licence.ts';
import { formatLicence, nameOf, type LockEntry, type LockFile } from './lock-file.ts';

/**
 * A software bill of materials, CycloneDX 1.6: every package of the lock file with its licence and digest, and
 * which needs which. The same lock file gives the same text.
 */
export function formatSbom(lock: LockFile): string {
  const root = lock.packages['']!;
  const project = `pkg:npm/${lock.name}@${lock.version}`;
  const subject = {
    type: 'application',
    'bom-ref': project,
    name: lock.name,
    version: lock.version,
    purl: project,
    licenses: describeLicence(formatLicence(root.license)),
  };
  const listed = listComponents(lock);
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: subject },
    components: listed.map(([, { component }]) => component),
    dependencies: [
      { ref: project, dependsOn: [...findNeeds('', root, lock)].toSorted() },
      ...listed.map(([ref, { needs }]) => ({ ref, dependsOn: [...needs].toSorted() })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Each package once for each version, however often npm puts it somewhere, by its address. */
function listComponents(lock: LockFile): [string, { component: object; needs: Set<string> }][] {
  const found = new Map<string, { component: object; needs: Set<string> }>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const needs = findNeeds(path, entry, lock);
    const known = found.get(referTo(path, entry));
    if (known) needs.forEach((one) => known.needs.add(one));
    else found.set(referTo(path, entry), { component: describe(path, entry), needs });
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The package’s address in the form of purl, by which other lists know it. */
const referTo = (path: string, { version }: LockEntry): string =>
  `pkg:npm/${nameOf(path).replace('@', '%40')}@${encodeURIComponent(version)}`;

function describe(path: string, entry: LockEntry): object {
  const [group, name] = nameOf(path).startsWith('@')
    ? nameOf(path).split('/')
    : [undefined, nameOf(path)];
  const digest = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': referTo(path, entry),
    group,
    name,
    version: entry.version,
    scope: entry.dev ? 'excluded' : entry.optional ? 'optional' : 'required',
    hashes: digest && [{ alg: 'SHA-512', content: readHex(digest) }],
    licenses: describeLicence(findReview(nameOf(path))?.licence ?? formatLicence(entry.license)),
    purl: referTo(path, entry),
  };
}

const readHex = (base64: string): string =>
  Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');

/** An SPDX expression, as the package states it; older ones have names that SPDX does not know. */
const describeLicence = (text: string): object[] =>
  text === 'unknown'
    ? []
    : /^[\w.()\s-]+$/.test(text)
      ? [{ expression: text }]
      : [{ license: { name: text } }];

/** Packages that the one in `path` asks for, where npm would find them: beside it, or in a folder above. */
function findNeeds(path: string, entry: LockEntry, { packages }: LockFile): Set<string> {
  const asked = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
  const found = new Set<string>();
  for (const name of Object.keys({ ...asked, ...entry.devDependencies }))
    for (
      let folder = path;
      ;
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
    ) {
      const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      const need = packages[candidate];
      if (need) found.add(referTo(candidate, need));
      if (need || folder === '') break;
    }
  return found;
}
