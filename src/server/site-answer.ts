import type { IncomingMessage } from 'node:http';
import { headersFor, missingPageFor } from '../headers/policy.ts';
import { matchesPath } from '../headers/path-pattern.ts';
import { explain, type Answer } from './answer.ts';
import { answerFile } from './file-answer.ts';
import { beginsView, type PageViews } from './page-views.ts';
import type { PublishedStates, ServedState } from './published-states.ts';
import { formatLocation, type Target } from './request-target.ts';
import type { SiteFile } from './site-file.ts';

/** The state that a request belongs to; nothing where that one is no longer kept. */
export async function findState(
  request: IncomingMessage,
  { path }: Target,
  states: PublishedStates,
  views: PageViews,
): Promise<ServedState | undefined> {
  const current = await states.current();
  const seen = beginsView(request, isPageAddress(path)) ? undefined : views.find(request);
  if (seen === undefined) return current;
  // A file with a name of its own is the same in every state.
  return states.find(seen) ?? (isHashed(current, path) ? current : undefined);
}

const isPageAddress = (path: string) => /\.html$|(^|\/)[^/.]*$/.test(path);

export const stateIsGone = explain(
  410,
  'The page that asks for this is from a state of the site that is no longer kept. Load the page again.',
);

/** What stands at the address in one state. */
export async function answerFrom(
  request: IncomingMessage,
  target: Target,
  state: ServedState,
  states: PublishedStates,
): Promise<Answer> {
  const { method = 'GET', headers } = request;
  const { path, query } = target;
  const found = findFile(state, path, isHashed(state, path) ? states : undefined);
  const ask = (file: SiteFile, address: string) =>
    answerFile({
      file,
      method,
      headers,
      from: state.from,
      fields: headersFor(state.policy, address),
    });
  if (found.kind === 'file') return ask(found.file, path);
  if (found.kind === 'folder')
    return {
      ...explain(301, 'The page is a folder.'),
      headers: { ...state.policy.headers, Location: formatLocation(`${path}/`, query) },
    };
  return answerMissing(state, request, path);
}

type Found = { kind: 'file'; file: SiteFile } | { kind: 'folder' } | { kind: 'nothing' };

/** Looks a path up among the names of the site’s files: no path leads anywhere else. */
function findFile({ policy, files }: ServedState, path: string, states?: PublishedStates): Found {
  const { basePath } = policy;
  if (`${path}/` === basePath) return { kind: 'folder' };
  if (!path.startsWith(basePath)) return { kind: 'nothing' };
  const name = path.slice(basePath.length);
  const file =
    files.get(/(^|\/)$/.test(name) ? `${name}index.html` : name) ?? states?.findPast(name);
  if (file) return { kind: 'file', file };
  return files.has(`${name}/index.html`) ? { kind: 'folder' } : { kind: 'nothing' };
}

/** The name changes with what is in the file. */
export const isHashed = ({ policy }: ServedState, path: string) =>
  policy.rules.some(
    ({ name, paths }) => name === 'hashed' && paths.some((pattern) => matchesPath(pattern, path)),
  );

/** The site’s own page for what is not there, in the language of the address; packed as other pages are. */
export async function answerMissing(
  { policy, files, from }: ServedState,
  request: IncomingMessage,
  asked = '',
): Promise<Answer> {
  const named = missingPageFor(policy, asked).slice(policy.basePath.length);
  const page = files.get(named) ?? files.get('404.html');
  if (!page) return explain(404, 'Not found', policy.headers);
  // It is nothing that a reader may have already, or a part of.
  const encodings = request.headers['accept-encoding'];
  const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
  const file = { file: page, method: 'GET', headers, from, fields: policy.headers };
  const { body, headers: all } = await answerFile(file);
  const kept = Object.entries(all).filter(([name]) => !ofFound.has(name));
  return { status: 404, headers: Object.fromEntries(kept), body };
}

/** Fields that belong to what has an address of its own. */
const ofFound: ReadonlySet<string> = new Set(['ETag', 'Last-Modified', 'Accept-Ranges']);
