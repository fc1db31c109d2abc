import type { Policy } from './policy.ts';

/**
 * `_redirects` for Netlify: which page is shown for what is missing. Cloudflare Pages passes over such lines, and looks
 * for the nearest `404.html` above an address by itself.
 */
export const formatRedirects = ({ missing }: Policy): string =>
  missing.map(({ paths, page }) => `${paths} ${page} 404\n`).join('');
