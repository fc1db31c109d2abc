import type { EditionName } from '../library/edition-view.ts';

/** `robots.txt` (RFC 9309): the staff edition asks all robots to stay out. */
export function formatRobots(edition: EditionName, sitemap: string | undefined): string {
  if (edition === 'staff') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
}
