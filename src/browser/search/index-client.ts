// oxlint-disable-next-line import/default -- The bundler makes an address of it.
import workerAddress from './worker.ts?worker&url';
import type { Prefetched } from './prefetch.ts';
import type { Counts } from './facets.ts';
import type { Answer, Early, IndexPlaces, Question, Reply, Request } from './protocol.ts';
import { allowWorker } from './worker-policy.ts';

interface Waiting {
  onEarly: (early: Early) => void;
  resolve(answer: Answer | undefined): void;
  reject(cause: Error): void;
}

/** The index of one language, at work in a thread of its own. */
export class IndexClient {
  readonly #places: IndexPlaces;
  readonly #onCounts: (counts: Counts) => void;
  #prefetched: Prefetched;
  #worker: Worker | undefined;
  #turn = 0;
  #waiting: Waiting | undefined;

  /**
   * `onCounts` gets the numbers of the latest answer, soon after it; `prefetched` is passed on to the first worker, and
   * what it lacks is fetched there.
   */
  constructor(
    places: IndexPlaces,
    onCounts: (counts: Counts) => void = () => {},
    prefetched: Prefetched = new Map(),
  ) {
    this.#places = places;
    this.#prefetched = prefetched;
    this.#onCounts = onCounts;
  }

  /** Fetches what every question needs. */
  prepare(): void {
    this.#worker ??= this.#start();
  }

  /**
   * The answer, or nothing where a later question overtook this one; rejects where the index is out of reach.
   * `onEarly` gets what answers all of the question as soon as it is found, more than once where more is.
   */
  ask(question: Question, onEarly: Waiting['onEarly'] = () => {}): Promise<Answer | undefined> {
    this.#waiting?.resolve(undefined);
    this.prepare();
    const turn = ++this.#turn;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, onEarly };
      this.#send({ turn, question });
    });
  }

  /** Drops what is still to come. */
  forget(): void {
    this.#turn++;
    this.#waiting?.resolve(undefined);
  }

  #start(): Worker {
    const worker = new Worker(allowWorker(workerAddress), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
    worker.addEventListener('error', () => this.#fail());
    this.#worker = worker;
    this.#send({ open: this.#places, prefetched: [...this.#prefetched.keys()] });
    for (const [part, fetched] of this.#prefetched)
      void fetched.then((bytes) => this.#send({ part, bytes }, bytes ? [bytes] : []));
    this.#prefetched = new Map();
    return worker;
  }

  #send(request: Request, handedOver: Transferable[] = []): void {
    this.#worker?.postMessage(request, handedOver);
  }

  #take(reply: Reply): void {
    if (reply.turn !== this.#turn) return;
    if ('failed' in reply) this.#fail();
    else if ('early' in reply) this.#waiting?.onEarly(reply.early);
    else if ('counts' in reply) this.#onCounts(reply.counts);
    else {
      this.#waiting?.resolve(reply.answer);
      this.#waiting = undefined;
      // The next question tries all parts anew.
      if (reply.answer.isLacking) this.#end();
    }
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** Ends the thread; the next question starts another, which loads everything anew. */
  #fail(): void {
    this.#end();
    this.#waiting?.reject(new Error('The search index is out of reach'));
  }
}
