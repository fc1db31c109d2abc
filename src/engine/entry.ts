import { createApp } from 'astro/app/entrypoint';
import { manifest } from 'virtual:astro:manifest';
import './all-derived.ts';
import { routeOf } from '../domain/addresses.ts';
import type { EngineModule } from './engine.ts';

export { Reads, recordReads } from '../library/reads.ts';
export { trackLibrary } from '../library/tracked-library.ts';
export { planSite } from './plan.ts';
export { createReadDigests, digestOf } from './read-digests.ts';

/** The pages, compiled: what a site is called and where it stands is said when it is rendered. */
export const openEngine: EngineModule['openEngine'] = ({ siteUrl, basePath }) => {
  Object.assign(manifest, { site: siteUrl, base: basePath });
  const app = createApp({ streaming: false });
  const ask = (path: string): Request | undefined =>
    // Of a route whose files have any ending Astro wants a slash behind them.
    [path, `${path}/`]
      .map((one) => new Request(`http://localhost${basePath.slice(0, -1)}${encodeURI(one)}`))
      .find((request) => app.match(request));
  return async (path, content) => {
    // The pages that servers show for what they do not find have files of their own.
    const isMissing = path.endsWith('/404.html');
    const request = ask(
      isMissing ? path.replace(/\.html$/, '/') : routeOf(path, content.library.site),
    );
    if (!request) throw new Error(`${path} is planned, and no page of src/pages renders it`);
    const locals: App.Locals = { ...content };
    const response = await app.render(request, { locals });
    if (locals.failure || (!response.ok && !isMissing))
      throw new Error(`${path} could not be rendered`, { cause: locals.failure });
    return new Uint8Array(await response.arrayBuffer());
  };
};
