/** Type of each kind of file a site holds; text is in UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** What has no type above, such as the parts of the search index. */
export const defaultType = 'application/octet-stream';

/** Types that say how they are encoded: text, and all that is written like it except JSON, which is always UTF-8. */
export const isText = (type: string): boolean => /^text\/|xml$|bibtex$|info-systems$/.test(type);

/** Types that compress well. */
export const isCompressible = (type: string): boolean => isText(type) || /json$|wasm$/.test(type);

/** Value of `Content-Type` for a file, e.g. `text/csv; charset=utf-8`. */
export function contentType(path: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(contentTypes, extension) ? contentTypes[extension] : undefined;
  const type = known ?? defaultType;
  return isText(type) ? `${type}; charset=utf-8` : type;
}
