/** Licences that let anyone use, change and pass on what stands under them, without a duty to publish changes. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Of an SPDX expression such as `(MIT OR GPL-3.0-or-later)`: may it be taken as permissive, in all its parts? */
export function isPermissive(licence: string): boolean {
  const parts = licence.replace(/^\((.*)\)$/, '$1').split(' AND ');
  return parts.every((part) => part.split(' OR ').some((name) => permissive.has(name)));
}

interface Review {
  /** Packages by name; a star at the end stands for the builds of each platform. */
  packages: string;
  /** What the package says where the lock file does not, in SPDX. */
  licence?: string;
  /** Why it may be used. */
  reason: string;
}

/** Packages whose licence asks for a closer look. None of them becomes part of a site. */
export const reviews: readonly Review[] = [
  {
    packages: '@img/sharp-*',
    reason:
      'Can resize pictures during the build; comes with Astro as an optional, separate library and is not passed on.',
  },
  {
    packages: 'axe-core',
    reason: 'Tests the accessibility of pages; used unchanged and not passed on.',
  },
  {
    packages: 'format',
    licence: 'MIT',
    reason: 'Names its licence in its description instead of its manifest.',
  },
  {
    packages: 'jschardet',
    reason: 'Belongs to the test of the data package; used unchanged and not passed on.',
  },
  {
    packages: 'lightningcss*',
    reason: 'Shortens style sheets during the build; used unchanged, and nothing of it is in them.',
  },
];

export const findReview = (name: string): Review | undefined =>
  reviews.find(({ packages }) =>
    packages.endsWith('*') ? name.startsWith(packages.slice(0, -1)) : name === packages,
  );
