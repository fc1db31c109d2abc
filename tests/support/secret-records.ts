import type { FixtureCopy } from './fixture-copy.ts';

/** Adds the fact `secret` and its source `secret-paper`, which nothing shows; `more` goes into the fact. */
export function addSecret(copy: FixtureCopy, more = ''): void {
  copy.write(
    'facts/secret.yaml',
    `secret:
  label: { en: A secret, fr: Un secret }
  value: 4321
  unit: tonnes
  asOf: 2025
  source: secret-paper
  where: p. 1
  theme: fleet
  reviewBy: '2027-06-30'
${more}`,
  );
  copy.write(
    'sources/secret.yaml',
    `secret-paper:
  title: A paper for colleagues
  publisher: Pelagian Fish Office
  published: '2026-03-31'
  accessed: '2026-11-01'
  licence: Invented for tests; nothing to licence
  read: first-hand
  confidence: high
`,
  );
}

/** Writes a further line into the frontmatter of a page. */
export const markPage = (copy: FixtureCopy, file: string, line: string): void =>
  copy.replace(file, 'theme:', `${line}\ntheme:`);

/** Adds a block for the staff at the end of a page. */
export const appendStaffBlock = (copy: FixtureCopy, file: string, text: string): void =>
  copy.append(file, `\n<Staff>\n\n${text}\n\n</Staff>\n`);
