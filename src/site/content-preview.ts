import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { reporters } from '../checks/reporters.ts';
import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { liesIn } from '../library/files.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readSettings } from './settings.ts';

/** In the live preview, shows what the checks find over the page, and reloads it when content changes. */
export function contentPreview(contentFolder: string): AstroIntegration {
  return {
    name: 'assay:content-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        process.env['ASSAY_PREVIEW'] = '1';
        server.watcher.add(contentFolder);
        const fail = (cause: unknown) => sendError(server, describe(cause));
        const show = oneAtATime(() => showContent(server, contentFolder), fail);
        const tell = oneAtATime(() => showProblems(server, contentFolder).then(() => {}), fail);
        server.watcher.on('all', (_, path) => {
          if (liesIn(contentFolder, path)) show();
        });
        server.ws.on('connection', tell);
      },
    },
  };
}

async function showContent(server: ViteDevServer, contentFolder: string): Promise<void> {
  if (!(await showProblems(server, contentFolder))) server.ws.send({ type: 'full-reload' });
}

async function showProblems(server: ViteDevServer, contentFolder: string): Promise<boolean> {
  const { problems } = await readAndCheck({ ...readSettings(), contentFolder });
  if (!hasErrors(problems)) return false;
  sendError(server, reporters.text(problems));
  return true;
}

function sendError(server: ViteDevServer, message: string): void {
  server.ws.send({ type: 'error', err: { message, stack: '' } });
}

const describe = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
