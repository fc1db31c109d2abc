import { getOrMake } from '../domain/memo.ts';
import { noteRead, withoutReads } from '../library/reads.ts';
import { createLocale, type Locale } from './locale.ts';

/** What pages are rendered from: one language of the site, or all that there is. */
type Source = Locale | App.Locals;

interface Derived {
  bring: (source: Source, key: string) => unknown;
  describe: (value: unknown) => unknown;
}

const all = new Map<string, Derived>();

/**
 * Something that is worked out of much and shown by many pages, such as where a fact is used: a page depends on the
 * result for its `key`, not on all that it was worked out of. `describe` makes data of a result that is none; where
 * that is the same, so is every page.
 */
export function derive<Of extends Source, Value>(
  name: string,
  work: (source: Of, key: string) => Value,
  describe: (value: Awaited<Value>) => unknown = (value) => value,
): (source: Of, key?: string) => Value {
  const kept = new WeakMap<object, Map<string, Value>>();
  const bring = (source: Of, key: string): Value => {
    const own = canonical(source);
    // Each request brings the same content in another object.
    const owner = 'prefix' in own ? own : own.library;
    const values = getOrMake(kept, owner, () => new Map<string, Value>());
    const value = values.has(key) ? (values.get(key) as Value) : withoutReads(() => work(own, key));
    values.set(key, value);
    return value;
  };
  all.set(name, { bring, describe } as Derived);
  return (source, key = '') => {
    noteRead(`${name}@${localeOf(source)}/${key}`);
    return bring(source, key);
  };
}

const named = /^([\w-]+)@([^/]*)\/(.*)$/s;

/** Whether a name that was noted is that of a derived value. */
export const isDerived = (name: string): boolean => named.test(name);

/** What the derived value of that name is now, as data; throws where nothing is derived under that name. */
export async function describeDerived(name: string, content: App.Locals): Promise<unknown> {
  const [, of = '', prefix = '', key = ''] = named.exec(name) ?? [];
  const derived = all.get(of);
  if (!derived) throw new Error(`Nothing is derived under the name ${name}`);
  const source =
    prefix === everything ? content : createLocale(content.library, prefix || undefined);
  return derived.describe(await derived.bring(source, key));
}

const everything = '*';

const localeOf = (source: Source): string =>
  'prefix' in source ? (source.prefix ?? '') : everything;

/** Pages have locales of their own, with more in them; what many share is worked out of the plain one. */
const canonical = <Of extends Source>(source: Of): Of =>
  'prefix' in source ? (createLocale(source.library, source.prefix) as Of) : source;
