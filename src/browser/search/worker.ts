import { expectPart, takePart } from './fetch-part.ts';
import type { Reply, Request } from './protocol.ts';
import { SearchIndex } from './search-index.ts';

/** Searches beside the page, so that typing and scrolling never wait. Of questions only the latest is answered. */
let index: SearchIndex | undefined;
let latest = 0;

const reply = (message: Reply): void => {
  if (message.turn === latest) postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('part' in data) return takePart(data.part, data.bytes);
  if ('open' in data) {
    for (const address of data.prefetched) expectPart(address);
    index = new SearchIndex(data.open);
    void index.open();
    return;
  }
  latest = data.turn;
  void answer(data);
});

async function answer({ turn, question }: Extract<Request, { turn: number }>): Promise<void> {
  const isWanted = (): boolean => turn === latest;
  try {
    const found = await index?.ask(question, isWanted, (early) => reply({ turn, early }));
    if (!found || !isWanted()) return;
    reply({ turn, answer: found.answer });
    reply({ turn, counts: await found.count() });
  } catch {
    reply({ turn, failed: true });
  }
}
