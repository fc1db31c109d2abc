import { join } from 'node:path';
import { visibleLine } from '../domain/visible-text.ts';
import { bringEngine } from '../engine/engine-store.ts';
import { loadEngine } from '../engine/engine.ts';
import { watchContent } from '../preview/content-watch.ts';
import { oneAtATime } from '../preview/one-at-a-time.ts';
import { PreviewedSite } from '../preview/previewed-site.ts';
import { servePreview } from '../preview/preview-server.ts';
import { reporters } from '../checks/reporters.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';
import { mayBegin, usages } from './usage.ts';

/** Serves a live preview of the content on this machine until it is stopped. */
if (mayBegin(usages.dev)) await runCommand(preview);

async function preview(): Promise<void> {
  process.env['ASSAY_PREVIEW'] = '1';
  const { contentFolder, basePath } = readSettings();
  const { folder, release } = await bringEngine();
  process.once('exit', release);
  const site = new PreviewedSite(await loadEngine(folder));
  await site.refresh();
  const { PORT = '4321' } = process.env;
  const server = await servePreview(site, join(folder, 'client'), basePath, Number(PORT));
  const refresh = oneAtATime(
    async () => {
      await site.refresh();
      server.tell();
      console.log(reporters.text(site.problems));
    },
    (cause) => console.error(cause),
  );
  const watch = watchContent(contentFolder, refresh);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      watch.close();
      void server.close().finally(() => process.kill(process.pid, signal));
    });
  if (site.problems.length > 0) console.log(reporters.text(site.problems));
  console.log(visibleLine(`The preview is at ${server.url}`));
}
