import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { reporters } from '../checks/reporters.ts';
import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { readSettings } from './settings.ts';

/** In the live preview, shows what the checks find over the page, and reloads it when content changes. */
export function contentPreview(contentFolder: string): AstroIntegration {
  return {
    name: 'assay:content-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        process.env['ASSAY_PREVIEW'] = '1';
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(contentFolder)) void show(server, contentFolder);
        });
        server.ws.on('connection', () => void showProblems(server, contentFolder));
      },
    },
  };
}

async function show(server: ViteDevServer, contentFolder: string): Promise<void> {
  if (!(await showProblems(server, contentFolder))) server.ws.send({ type: 'full-reload' });
}

async function showProblems(server: ViteDevServer, contentFolder: string): Promise<boolean> {
  const { problems } = await readAndCheck({ ...readSettings(), contentFolder });
  if (!hasErrors(problems)) return false;
  server.ws.send({ type: 'error', err: { message: reporters.text(problems), stack: '' } });
  return true;
}
