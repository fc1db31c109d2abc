import { visibleLine } from '../domain/visible-text.ts';
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { mayBegin, usages } from './usage.ts';
import { serveFolder } from '../server/serve-folder.ts';

/** Builds the site, serves it and prints its address. */
if (mayBegin(usages.start)) {
  if (await buildSite()) await serve();
  else process.exitCode = 1;
}

async function serve(): Promise<void> {
  const { outFolder, basePath } = readSettings();
  const { PORT = '4321', HOST } = process.env;
  try {
    const { url, hosts, close } = await serveFolder(outFolder, basePath, Number(PORT), HOST);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => void close().finally(() => process.kill(process.pid, signal)));
    if (HOST)
      console.log(visibleLine(`HOST is ${HOST}: the server answers to ${hosts.join(', ')}.`));
    console.log(visibleLine(`The site is at ${url}`));
  } catch (cause) {
    const where = HOST ? ` at the HOST ${HOST}` : '';
    console.error(visibleLine(`The site cannot be served${where}: ${String(cause)}`));
    process.exitCode = 1;
  }
}
