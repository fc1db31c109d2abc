import type { Policy } from '../headers/policy.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { explain, type Answer } from './answer.ts';
import { isAccepted, type Hosts } from './hosts.ts';
import { isWorker, PageViews } from './page-views.ts';
import type { PublishedStates } from './published-states.ts';
import { parseTarget, type Target } from './request-target.ts';
import { sendAnswer } from './send-answer.ts';
import { answerFrom, answerMissing, findState, isHashed, stateIsGone } from './site-answer.ts';

/** Answers requests to the site; whatever a request holds, it neither throws nor ends the process. */
export function createHandler(states: PublishedStates, hosts: Hosts) {
  const views = new PageViews();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { policy } = await states.current();
    const send = (answer: Answer) =>
      sendAnswer(
        response,
        { ...answer, headers: { ...policy.headers, ...answer.headers, ...closing(request) } },
        request.method !== 'HEAD',
      );
    const target = parseTarget(request.url ?? '');
    const refused = refuse(request, target, hosts);
    if (refused) return send(refused);
    if (!target) return send(await answerMissing(await states.current(), request));
    const state = await findState(request, target, states, views);
    if (!state) return send(stateIsGone);
    return states.use(state, async () => {
      const answer = await answerFrom(request, target, state, states).catch(explainFailure);
      const isLasting = isHashed(state, target.path) && !isWorker(request);
      if (answer.status < 400) views.remember(request, target.path, state.identity, isLasting);
      await send(isWorker(request) ? askedAgain(answer, policy) : answer);
    });
  };
}

/** What is wrong with a request before its address is looked at. */
function refuse(
  request: IncomingMessage,
  target: Target | undefined,
  hosts: Hosts,
): Answer | undefined {
  const { method, headers, rawHeaders } = request;
  const fields = rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name));
  if (fields.length > 1) return explain(400, 'The field Host is there twice.');
  if (!isAccepted(target?.host ?? headers.host ?? '', hosts))
    return explain(
      421,
      `This server answers to ${[...hosts.names].join(', ')}. Set HOST to the name it is to have.`,
    );
  if (method !== 'GET' && method !== 'HEAD')
    return explain(405, 'This server sends files, and takes none.', { Allow: 'GET, HEAD' });
  return undefined;
}

/** As pages are: kept by the browser, and never used unasked. */
const askedAgain = (answer: Answer, { headers }: Policy): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'Cache-Control': headers['Cache-Control'] ?? 'no-cache' },
});

/** A file of the state cannot be read: the disk fails, or somebody has cleared the cache. */
function explainFailure(cause: unknown): Answer {
  console.error(`An answer could not be sent: ${String(cause)}`);
  return explain(500, 'The file cannot be read. Start the server again.');
}

/** Whatever a request brings with it is not read, and so the next one would not be found after it. */
function closing({ headers }: IncomingMessage): Record<string, string> {
  const bringsBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return bringsBody ? { Connection: 'close' } : {};
}
