import { resolve } from 'node:path';

/** What the environment decides; everything else is in the content folder. */
export interface Settings {
  contentFolder: string;
  outFolder: string;
  siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends. */
  basePath: string;
  /** The site is served while it is written: content may change between two pages. */
  isPreview: boolean;
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, ASSAY_PREVIEW } = environment;
  return {
    contentFolder: resolve(CONTENT_DIR ?? 'content'),
    outFolder: resolve(OUT_DIR ?? 'dist'),
    siteUrl: SITE_URL,
    basePath: `/${(BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    isPreview: ASSAY_PREVIEW === '1',
  };
}
