import { z } from 'zod';
import { address } from '../domain/addresses.ts';
import { fileSecurity, pageSecurity } from './content-security.ts';
import { matchesPath } from './path-pattern.ts';
import { permissions } from './permissions.ts';

const headers = z.record(z.string(), z.string());

/** Header fields of a whole site; what every server is told is written from this. */
export const policySchema = z.strictObject({
  /** Path the site stands under, with a slash at both ends. */
  basePath: z.string(),
  /** Fields of every response: what a page needs. */
  headers,
  /** Fields that replace or join these below certain addresses; no two rules meet in one address. */
  rules: z.array(z.strictObject({ name: z.string(), paths: z.array(z.string()), headers })),
  /** What is shown for addresses without a page, below each language’s own; the first that fits. */
  missing: z.array(z.strictObject({ paths: z.string(), page: z.string() })).default([]),
});

export type Policy = z.infer<typeof policySchema>;
export type Headers = z.infer<typeof headers>;

export interface PolicyOptions {
  basePath: string;
  edition: 'public' | 'staff';
  /** Codes of the languages that have a tree of their own: all but the first. */
  languages: readonly string[];
  /** Style sheets inside our SVG files, as `sha256-…`. */
  styleHashes: readonly string[];
}

export function createPolicy(options: PolicyOptions): Policy {
  const { basePath, edition, languages, styleHashes } = options;
  const isPublic = edition === 'public';
  const locate = (paths: readonly string[]) => paths.map((path) => basePath + path.slice(1));
  const inert = { 'Content-Security-Policy': fileSecurity(styleHashes) };
  return {
    basePath,
    headers: {
      ...always,
      'Cache-Control': isPublic ? 'no-cache' : 'private, no-cache',
      ...(!isPublic && { 'X-Robots-Tag': 'noindex, nofollow' }),
    },
    rules: [
      {
        name: 'hashed',
        paths: locate(hashedPaths),
        headers: {
          'Cache-Control': `${isPublic ? 'public' : 'private'}, max-age=31536000, immutable`,
        },
      },
      { name: 'picture', paths: locate(picturePaths), headers: inert },
      {
        name: 'open',
        paths: locate(openPaths(languages)),
        headers: { ...inert, ...(isPublic && openToAll) },
      },
    ],
    missing: [...languages.map((code) => `/${code}`), ''].map((tree) => ({
      paths: `${basePath}${`${tree}/*`.slice(1)}`,
      page: `${basePath}${`${tree}${address.missing}`.slice(1)}`,
    })),
  };
}

/** The page for an address that has none, with the base path. */
export const missingPageFor = ({ missing, basePath }: Policy, path: string): string =>
  missing.find(({ paths }) => matchesPath(paths, path))?.page ?? `${basePath}404.html`;

/** Fields of a response to `path`, which includes the base path. */
export function headersFor({ headers, rules }: Policy, path: string): Headers {
  const rule = rules.find(({ paths }) => paths.some((pattern) => matchesPath(pattern, path)));
  return { ...headers, ...rule?.headers };
}

const always = {
  'Content-Security-Policy': pageSecurity,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Other sites do not learn that a reader, or a member of staff, came from here.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Open data: pages of others may fetch and show these files. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Names of these files change with what is in them. */
const hashedPaths = ['/_astro/*', '/pagefind/index/*'];

/** `file`, as `_astro/a.1b2c.js`, is the same in every site that has one of this name. */
export const isHashedFile = (file: string): boolean =>
  hashedPaths.some((pattern) => matchesPath(pattern, `/${file}`));

const picturePaths = [
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  address.picture('*'),
];

const openPaths = (languages: readonly string[]): string[] => [
  address.factsFile,
  address.factsSchema,
  address.datasetCsv('*'),
  address.datasetJson('*'),
  address.datasetSchema,
  ...(['bib', 'ris', 'json'] as const).map(address.bibliography),
  ...['', ...languages.map((code) => `/${code}`)].flatMap((tree) => [
    `${tree}/charts/*`,
    `${tree}/cards/*`,
    tree + address.feeds.atom,
    tree + address.feeds.json,
  ]),
];
