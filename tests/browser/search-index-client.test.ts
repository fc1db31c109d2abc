import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexClient } from '../../src/browser/search/index-client.ts';
import type { Answer, IndexPlaces, Question, Reply } from '../../src/browser/search/protocol.ts';
import { forGroups } from '../../src/browser/search/query.ts';

const places: IndexPlaces = {
  language: 'en',
  collection: 'pages',
  index: '/pagefind/',
  answers: '/search/answers.json',
  rows: '/search/rows.json',
  words: '/search/words.txt',
  labels: { source: '', usedIn: '', differs: '' },
};
const question = (text: string): Question => ({
  text,
  selection: forGroups(() => []),
  sort: 'best',
  isLiteral: false,
  from: 0,
});
const answer = (total: number): Answer => ({
  figures: [],
  pages: [],
  total,
  next: 0,
  isMore: false,
  isLacking: false,
  isNear: false,
  filteredOut: 0,
  missing: [],
});

/** Stands for the thread: keeps what it is sent, and replies when a test says so. */
class Thread extends EventTarget {
  readonly sent: unknown[] = [];
  isEnded = false;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let threads: Thread[];
beforeEach(() => {
  threads = [];
  vi.stubGlobal('window', {});
  vi.stubGlobal(
    'Worker',
    class extends Thread {
      constructor() {
        super();
        threads.push(this);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('questions to the index', () => {
  it('go to one thread, which is told first where the index is', async () => {
    const client = new IndexClient(places);
    client.prepare();
    const asked = client.ask(question('cod'));
    threads[0]!.reply({ turn: 1, answer: answer(3) });
    expect((await asked)?.total).toBe(3);
    expect(threads).toHaveLength(1);
    expect(threads[0]!.sent).toEqual([
      { open: places, prefetched: [] },
      { turn: 1, question: question('cod') },
    ]);
  });

  it('go after what the page has fetched ahead, which the first thread alone is told of', async () => {
    const bytes = new ArrayBuffer(3);
    const prefetched = new Map<string, Promise<ArrayBuffer | undefined>>([
      ['/search/answers.json', Promise.resolve(bytes)],
      ['/search/rows.json', Promise.resolve(undefined)],
    ]);
    const client = new IndexClient(places, undefined, prefetched);
    client.prepare();
    await Promise.all(prefetched.values());
    expect(threads[0]!.sent).toEqual([
      { open: places, prefetched: [...prefetched.keys()] },
      { part: '/search/answers.json', bytes },
      { part: '/search/rows.json', bytes: undefined },
    ]);
    threads[0]!.dispatchEvent(new Event('error'));
    client.prepare();
    expect(threads[1]!.sent).toEqual([{ open: places, prefetched: [] }]);
  });

  it('are told what is found early until they are answered, and not afterwards', async () => {
    const early = vi.fn();
    const asked = new IndexClient(places).ask(question('cod'), early);
    const found = { figures: [], pages: [], isNear: false };
    threads[0]!.reply({ turn: 1, early: found });
    threads[0]!.reply({ turn: 1, answer: answer(3) });
    threads[0]!.reply({ turn: 1, early: found });
    await asked;
    expect(early.mock.calls).toEqual([[found]]);
  });

  it('are answered nothing where a later one overtakes them, however late their answer comes', async () => {
    const client = new IndexClient(places);
    const first = client.ask(question('c'));
    const second = client.ask(question('cod'));
    expect(await first).toBeUndefined();
    threads[0]!.reply({ turn: 1, answer: answer(99) });
    threads[0]!.reply({ turn: 2, answer: answer(3) });
    expect((await second)?.total).toBe(3);
  });

  it('hear the numbers of the latest answer alone', () => {
    const counted = vi.fn();
    const client = new IndexClient(places, counted);
    void client.ask(question('c'));
    void client.ask(question('cod'));
    const counts = forGroups(() => new Map([['x', 1]]));
    threads[0]!.reply({ turn: 1, counts: forGroups(() => new Map()) });
    threads[0]!.reply({ turn: 2, counts });
    expect(counted.mock.calls).toEqual([[counts]]);
  });

  it('fail when the index is out of reach, and start another thread afterwards', async () => {
    const client = new IndexClient(places);
    const failed = client.ask(question('cod'));
    threads[0]!.reply({ turn: 1, failed: true });
    await expect(failed).rejects.toThrow('out of reach');
    expect(threads[0]!.isEnded).toBe(true);
    const again = client.ask(question('cod'));
    threads[1]!.reply({ turn: 2, answer: answer(1) });
    expect((await again)?.total).toBe(1);
  });

  it('fail when the thread itself cannot start', async () => {
    const asked = new IndexClient(places).ask(question('cod'));
    threads[0]!.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow('out of reach');
  });
});
