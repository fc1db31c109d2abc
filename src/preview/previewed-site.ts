import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { EngineModule, RenderPath } from '../engine/engine.ts';
import type { ClaimWord } from '../claim-words/claim-word.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { viewEdition } from '../library/edition-view.ts';
import { relativeName } from '../library/files.ts';
import type { ReadDocument } from '../library/content-store.ts';
import type { KnownYaml } from '../library/content-store.ts';
import { readSettings } from '../settings.ts';
import { RecentResults } from './recent-results.ts';

/** The site as its content is now: read anew when it changes, each page rendered when it is asked for. */
export class PreviewedSite {
  readonly #engine: EngineModule;
  readonly #render: RenderPath;
  readonly #store = {
    documents: new RecentResults<ReadDocument>(),
    yaml: new RecentResults<KnownYaml>(),
    numerals: new RecentResults<Numeral[]>(),
    claimWords: new RecentResults<ClaimWord[]>(),
  };
  readonly #results = new RecentResults<string>();
  /** What pages are rendered from; as it was before where it has errors now. */
  #content: { locals: App.Locals; planned: ReadonlySet<string> } | undefined;
  #problems: readonly Problem[] = [];
  #reading: Promise<void> | undefined;

  constructor(engine: EngineModule) {
    this.#engine = engine;
    this.#render = engine.openEngine(readSettings());
  }

  /** What the checks find in the content now. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Reads and checks the content; throws nothing. */
  async refresh(): Promise<void> {
    this.#reading = this.#read();
    await this.#reading;
  }

  async #read(): Promise<void> {
    const settings = readSettings();
    for (const results of [...Object.values(this.#store), this.#results]) results.turn();
    try {
      const { library: whole, problems } = await readAndCheck(settings, this.#store);
      this.#problems = problems;
      if (!whole || hasErrors(problems)) return;
      const shown = viewEdition(whole, settings.edition, settings.now);
      const library = this.#engine.trackLibrary(shown);
      const planned = new Set(this.#engine.planSite(library, settings));
      this.#content = { locals: { library, whole, results: this.#results }, planned };
    } catch (cause) {
      // The folder may be gone for a moment, or half of a file be written.
      this.#problems = [unreadable(settings.contentFolder, cause)];
    }
  }

  /** The bytes of the page or file at the path; `missing` where none is planned, `unread` before any content was sound. */
  async render(path: string): Promise<Uint8Array | 'missing' | 'unread'> {
    await this.#reading;
    if (!this.#content) return 'unread';
    const { locals, planned } = this.#content;
    return planned.has(path) ? this.#render(path, locals) : 'missing';
  }
}

function unreadable(folder: string, cause: unknown): Problem {
  const position = { file: relativeName(folder), line: 1, column: 1 };
  const message = `The content cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  return error(position, 'missing-file', message, 'Put the folder back, or set CONTENT_DIR');
}
