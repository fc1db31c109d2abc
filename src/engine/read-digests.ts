import { createHash } from 'node:crypto';
import { readName, trackedKinds, type TrackedKind } from '../library/tracked-library.ts';
import { describeDerived, isDerived } from '../views/derived.ts';

/** What a name that pages have read stands for now, as a digest; nothing where that cannot be told. */
export type DigestRead = (name: string) => Promise<string | undefined>;

const kinds: ReadonlySet<string> = new Set(trackedKinds);
const isTracked = (kind: string): kind is TrackedKind => kinds.has(kind);

/** Works out each digest once. `content`: what pages are rendered from, itself and not as something that notes reads. */
export function createReadDigests(content: App.Locals): DigestRead {
  const known = new Map<string, Promise<string | undefined>>();
  const { library } = content;
  const pages = new Map(library.pages.map((page) => [page.file, page]));
  const bring = async (name: string): Promise<unknown> => {
    if (isDerived(name)) return describeDerived(name, content);
    if (name === readName.pages)
      return library.pages.map(({ file, kind, slug, language }) => [file, kind, slug, language]);
    const [, kind = '', id = ''] = /^(\w+)\/(.*)$/s.exec(name) ?? [];
    if (kind === 'page') return pages.get(id)?.data;
    if (kind === 'body') return pages.get(id)?.digest;
    if (!isTracked(kind)) throw new Error(`Nothing is read under the name ${name}`);
    const { entries } = library[kind];
    return name === readName.records(kind)
      ? [...entries.values()].map(({ id, value }) => [id, value])
      : entries.get(id)?.value;
  };
  return (name) => {
    const found = known.get(name) ?? bring(name).then(digestOf, () => undefined);
    known.set(name, found);
    return found;
  };
}

/** Of data alone; throws where a function is among it, of which nobody can say what it does. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, plain) ?? 'nothing')
    .digest('base64url')
    .slice(0, 22);

function plain(name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError(`"${name}" is a function, not data`);
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return value;
}
