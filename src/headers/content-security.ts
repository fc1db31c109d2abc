/** A content security policy: directive → its sources; without sources, a directive that stands alone. */
type Directives = Record<string, readonly string[]>;

const formatDirectives = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * What a page may load and do: files of its own origin, nothing inline, nothing from a string.
 * There is nothing for `upgrade-insecure-requests` to upgrade, and it would break a site on localhost in Safari.
 */
export const pageSecurity = formatDirectives({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy there is lets one worker start: src/browser/search/worker-policy.ts.
  'trusted-types': ['search-worker'],
});

/**
 * For a picture or data file that is opened as a page of its own: it loads and runs nothing.
 * `styleHashes` are the style sheets inside our SVG files, as `sha256-…`.
 */
export const fileSecurity = (styleHashes: readonly string[]): string =>
  formatDirectives({
    'default-src': ["'none'"],
    ...(styleHashes.length > 0 && { 'style-src': styleHashes.map((hash) => `'${hash}'`) }),
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    sandbox: [],
  });
