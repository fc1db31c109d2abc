import type { z } from 'zod';
import type { security } from '../domain/site.ts';

interface Circumstances {
  /** The moment of the build, from which the text is valid for a year of 365 days. */
  now: string;
  /** Codes of the languages in which one may write, the best first. */
  languages: readonly string[];
  /** The address at which the text stands, where it is known. */
  canonical: string | undefined;
}

/** `security.txt` (RFC 9116): whom to tell of a fault. */
export function formatSecurityText(
  { contact, policy }: z.infer<typeof security>,
  { now, languages, canonical }: Circumstances,
): string {
  const isMail = !/^https?:/i.test(contact);
  const expires = new Date(Date.parse(now) + 365 * 86_400_000).toISOString();
  const fields = {
    Contact: isMail ? `mailto:${encodeURI(contact)}` : new URL(contact).href,
    Expires: expires.replace(/\.\d+Z$/, 'Z'),
    'Preferred-Languages': languages.join(', '),
    Canonical: canonical,
    Policy: policy && new URL(policy).href,
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []))
    .join('');
}
