import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddy } from '../headers/format-caddy.ts';
import { formatHeadersFile } from '../headers/format-headers-file.ts';
import { formatRedirects } from '../headers/format-redirects.ts';
import { formatNginx } from '../headers/format-nginx.ts';
import { createPolicy } from '../headers/policy.ts';
import type { Language } from '../domain/site.ts';
import type { Settings } from '../settings.ts';

/** Servers pass over a folder whose name begins with a dot, or may be told to. */
const folderName = '.headers';

/**
 * Writes what servers are to send with the site in `folder`: `_headers` and `_redirects` for Netlify and
 * Cloudflare Pages, and `.headers/` with files for nginx and Caddy and the policy itself.
 */
export async function writeHeaderFiles(
  folder: string,
  [, ...others]: readonly Language[],
  { basePath, edition }: Settings,
): Promise<void> {
  const languages = others.map(({ code }) => code);
  const styleHashes = findStyleHashes(folder);
  const policy = createPolicy({ basePath, edition, languages, styleHashes });
  const text = `${JSON.stringify(policy, null, 2)}\n`;
  const nginx = formatNginx(policy, `assay_${digest(text, 'hex').slice(0, 8)}`);
  const files = {
    _headers: formatHeadersFile(policy),
    _redirects: formatRedirects(policy),
    [`${folderName}/policy.json`]: text,
    [`${folderName}/nginx-http.conf`]: nginx.http,
    [`${folderName}/nginx-server.conf`]: nginx.server,
    [`${folderName}/caddy.conf`]: formatCaddy(policy),
  };
  await mkdir(join(folder, folderName));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** Hashes of the style sheets in our own SVG files: a drawn chart has the same in every language. */
function findStyleHashes(folder: string): string[] {
  const files = ['favicon.svg', ...globSync('charts/*.svg', { cwd: folder })];
  const texts = files
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .flatMap((file) => /<style>(.*?)<\/style>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? []);
  return [...new Set(texts)].map((text) => `sha256-${digest(text, 'base64')}`).toSorted();
}

const digest = (text: string, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(text).digest(encoding);
