import { createHash } from 'node:crypto';
import { parseYaml } from './yaml-file.ts';

const page = /^---\r?\n(?<frontmatter>[^]*?)^---[^\S\n]*$(?<body>[^]*)$/m;

/**
 * What a translator of the page reads: title, description and every block of the text, each on a line
 * of its own. Dates, line breaks within a block and kinds of spaces make no difference.
 */
export function readTranslatedText(text: string): string {
  const { frontmatter = '', body = text } = page.exec(text.replace(/^\uFEFF/, ''))?.groups ?? {};
  const fields = { title: '', description: '', ...mapOf(parseYaml(frontmatter, '').value) };
  return [fields.title, fields.description, ...body.split(/\n\s*\n/)]
    .map((block) => String(block).normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Twelve hexadecimal digits that stand for the text: a translation keeps those of its original. */
export function digestText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The line by which a translation says which text it follows; the quotes keep digits from being a number. */
export const formatDigest = (digest: string) => `translates: '${digest}'`;

/** The file of a translation with that line put into its frontmatter, in place of an older one. */
export function stampTranslation(text: string, digest: string): string {
  const frontmatter = page.exec(text)?.groups?.['frontmatter'];
  if (frontmatter === undefined) return text;
  const lineEnd = frontmatter.endsWith('\r\n') ? '\r\n' : '\n';
  const kept = frontmatter.replace(/^translates:[^\n]*\n/m, '');
  return text.replace(frontmatter, () => `${kept}${formatDigest(digest)}${lineEnd}`);
}

const mapOf = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
