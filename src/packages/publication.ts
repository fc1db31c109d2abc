import { z } from 'zod';

/** A package that package.json names, as it was when somebody looked it up. */
const publication = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** The day since which the registry has had this version; some registries tell when they copied it. */
  published: z.iso.date(),
  /** Who keeps it: the owner of its repository. */
  keeper: z.string().min(1),
});

/** `publications.json`, which `npm run packages` writes. */
export const publications = z.strictObject({
  /** The day of the look-up. */
  lookedUp: z.iso.date(),
  packages: z.array(publication),
});

export type Publication = z.infer<typeof publication>;
export type Publications = z.infer<typeof publications>;

/** The owner in the address of a repository, such as `https://host/owner/name.git`, `owner/name`. */
export const findKeeper = (address: string): string | undefined =>
  /^(?:[a-z+]+:\/\/(?:[^/@]*@)?[^/]+\/|[a-z]+:|git@[^:]+:)?([\w.-]+)\/[\w.-]+/i.exec(address)?.[1];

/** Two years and more lay between the publication and the look-up: whoever uses it should say why. */
export const isQuiet = ({ published }: Publication, lookedUp: string): boolean =>
  `${Number(published.slice(0, 4)) + 2}${published.slice(4)}` <= lookedUp;

const finished =
  'Does one small thing that does not change, and has no open fault that concerns us.';
const unified =
  'Belongs to the unified collective, whose packages are published when there is something to mend.';
const types = 'Describes a format of syntax trees that has not changed since; holds no code.';

/** Why we go on using a package that has not been published for long. */
export const quietPackages: Readonly<Record<string, string>> = {
  '@types/mdast': types,
  'ajv-formats': 'Checks dates and addresses in our own tests; its keepers also keep ajv.',
  datapackage:
    'Reads our data package in a test, as a program of others; the format of that version is settled.',
  'fastest-levenshtein': finished,
  'github-slugger': finished,
  'mdast-util-mdx-expression': unified,
  'remark-frontmatter': unified,
  'remark-parse': unified,
  saxes: 'Reads XML, which does not change, in the inspection of the finished site.',
  unified,
};
