import { isPlainObject } from '../domain/plain-object.ts';
import { digestOf } from './digest.ts';
import { parseYaml } from './yaml-file.ts';

const page = /^---\r?\n(?<frontmatter>[^]*?)^---[^\S\n]*$(?<body>[^]*)$/m;

/**
 * What a translator of the page reads: title, description and every block of the text, each on a line
 * of its own. Dates, line breaks within a block and kinds of spaces make no difference. `readFields` gives what the
 * frontmatter says, where it is read already.
 */
export function readTranslatedText(
  text: string,
  readFields = (frontmatter: string): unknown => parseYaml(frontmatter, '').value,
): string {
  const { frontmatter = '', body = text } = page.exec(text.replace(/^\uFEFF/, ''))?.groups ?? {};
  const fields = { title: '', description: '', ...mapOf(readFields(frontmatter)) };
  return [fields.title, fields.description, ...body.split(/\n\s*\n/)]
    .map((block) => String(block).normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/**
 * Twelve hexadecimal digits that stand for the text: a translation keeps those of its original. Blocks for
 * the staff have twelve of their own, so that the public is told of no change that it cannot see.
 */
export function digestText(text: string): string {
  const { open, staff } = splitStaffText(text);
  return [open, ...(staff ? [staff] : [])].map(hash).join('-');
}

/** Whether two digests stand for the same text, blocks for the staff left out. */
export const isSameForPublic = (digest: string, other: string): boolean =>
  digest.split('-')[0] === other.split('-')[0];

const hash = (text: string) => digestOf(text).slice(0, 12);

function splitStaffText(text: string): { open: string; staff: string } {
  const parts = { open: '', staff: '' };
  let depth = 0;
  for (const part of text.split(/(<\/?Staff>)/)) {
    if (part === '<Staff>') depth++;
    else if (part === '</Staff>') depth--;
    else if (part.trim()) parts[depth > 0 ? 'staff' : 'open'] += `${part.trim()}\n`;
  }
  return { open: parts.open.trim(), staff: parts.staff.trim() };
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

const mapOf = (value: unknown): object => (isPlainObject(value) ? value : {});
