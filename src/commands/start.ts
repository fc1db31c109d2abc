import { readSettings } from '../site/settings.ts';
import { buildSite } from './build.ts';
import { serveFolder } from './server.ts';

/** Builds the site, serves it and prints its address. */
const published = await buildSite();
if (published) {
  const { outFolder, basePath } = readSettings();
  const { url } = await serveFolder(outFolder, basePath, Number(process.env['PORT'] ?? 4321));
  console.log(`The site is at ${url}`);
} else {
  process.exitCode = 1;
}
