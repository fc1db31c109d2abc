import { setTimeout as wait } from 'node:timers/promises';
import { serverLimits } from './limits.ts';
import type { SiteFile } from './site-file.ts';
import { holdSite, identifySite, type SiteState } from './site-state.ts';

/** A state, from when it was served, and who still reads it. */
export interface ServedState extends SiteState {
  /** Whole second since 1970 in which nothing but this state was served; 0 for the first of a server. */
  from: number;
  users: number;
}

interface PastState {
  state: ServedState;
  until: number;
}

/** The site as it is published now, and as it was for pages that are still open. */
export class PublishedStates {
  #current: ServedState;
  #past: PastState[] = [];
  #renewal: Promise<void> | undefined;
  #refused: string | undefined;
  readonly #published: string;
  readonly #store: string;
  readonly #basePath: string;

  private constructor(published: string, store: string, basePath: string, first: SiteState) {
    [this.#published, this.#store, this.#basePath] = [published, store, basePath];
    this.#current = { ...first, from: 0, users: 0 };
  }

  /** Throws where nothing is published that can be served below `basePath`. */
  static async open(published: string, store: string, basePath: string): Promise<PublishedStates> {
    const first = await holdPublished(published, store, basePath);
    if (!first) throw new Error(`There is no site in ${published}.`);
    return new PublishedStates(published, store, basePath, first);
  }

  /** What is published at this moment; in the moment of a swap, what was before it. */
  async current(): Promise<ServedState> {
    const identity = await identifySite(this.#published);
    const isKnown = [undefined, this.#current.identity, this.#refused].includes(identity);
    if (!isKnown)
      await (this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined)));
    return this.#current;
  }

  find(identity: string): ServedState | undefined {
    return [this.#current, ...this.#past.map(({ state }) => state)].find(
      (state) => state.identity === identity,
    );
  }

  /** A file of a state before; its name must change with what is in it. */
  findPast(name: string): SiteFile | undefined {
    for (const { state } of this.#past) {
      const file = state.files.get(name);
      if (file) return file;
    }
    return undefined;
  }

  /** Keeps the state while `use` runs, whatever is published meanwhile. */
  async use<T>(state: ServedState, use: () => Promise<T>): Promise<T> {
    state.users++;
    try {
      return await use();
    } finally {
      state.users--;
      await this.#dropPast();
    }
  }

  async #renew(): Promise<void> {
    try {
      const next = await holdPublished(this.#published, this.#store, this.#basePath);
      if (!next) return;
      this.#past.unshift({ state: this.#current, until: Date.now() + serverLimits.pastTime });
      this.#current = { ...next, from: Math.floor(Date.now() / 1000) + 1, users: 0 };
      await this.#dropPast();
    } catch (cause) {
      this.#refused = await identifySite(this.#published);
      console.error(
        `What was published now cannot be served, and the site is served as it was before: ${String(cause)}`,
      );
    }
  }

  async #dropPast(): Promise<void> {
    const now = Date.now();
    const isKept = ({ state, until }: PastState, index: number) =>
      state.users > 0 || (index < serverLimits.pastStates && until > now);
    const dropped = this.#past.filter((past, index) => !isKept(past, index));
    if (dropped.length === 0) return;
    this.#past = this.#past.filter((past) => !dropped.includes(past));
    await Promise.all(dropped.map(({ state }) => state.remove()));
  }
}

/** Tries again when the site is replaced while it is being taken hold of. */
async function holdPublished(
  published: string,
  store: string,
  basePath: string,
): Promise<SiteState | undefined> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const state = await holdSite(published, store);
    if (state && state.policy.basePath !== basePath) {
      await state.remove();
      throw new Error(`It was built for ${state.policy.basePath}, and not for ${basePath}.`);
    }
    if (state) return state;
    await wait(20);
  }
  return undefined;
}
