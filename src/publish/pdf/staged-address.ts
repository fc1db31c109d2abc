import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { contentType } from '../../headers/content-types.ts';
import type { Settings } from '../../settings.ts';

/** Where a site stands that has no address of its own yet; the name can belong to nobody. */
const standIn = 'https://site.invalid';

/** A built site as a browser sees it before it is published. */
export interface OpenSite {
  context: BrowserContext;
  /** Address of the site’s folder, with a slash at its end. */
  root: URL;
  /** `root` is where readers will find the site. */
  hasAddress: boolean;
}

/**
 * Shows a browser the files of `folder` as if they stood at their address already, so that links in what it
 * prints are those of the site. It runs no script, and reaches nothing else.
 */
export async function openSite(
  browser: Browser,
  folder: string,
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
): Promise<OpenSite> {
  const root = new URL(basePath, siteUrl ?? standIn);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route(
    () => true,
    (route) => {
      const path = findFile(new URL(route.request().url()), root, folder);
      return path ? route.fulfill({ path, contentType: contentType(path) }) : route.abort();
    },
  );
  return { context, root, hasAddress: siteUrl !== undefined };
}

function findFile(url: URL, root: URL, folder: string): string | undefined {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const name = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const path = join(folder, name.replace(/(^|\/)$/, '$1index.html'));
  return existsSync(path) ? path : undefined;
}
