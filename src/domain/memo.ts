/** Where results are kept by what they were made for: a `Map`, or a `WeakMap` that lets go of them with it. */
interface Memo<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What is kept under the key; made where there is nothing, or `undefined`. */
export function getOrMake<Key, Value>(
  memo: Memo<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memo.set(key, made);
  return made;
}

/** The same of what takes time; after a failure it is tried again. */
export function fetchOnce<Key, Value>(
  memo: Map<Key, Promise<Value>>,
  key: Key,
  fetch: (key: Key) => Promise<Value>,
): Promise<Value> {
  const known = memo.get(key);
  if (known) return known;
  const fetched = fetch(key);
  memo.set(key, fetched);
  fetched.catch(() => memo.delete(key));
  return fetched;
}

/** Begins anew when it is full: of hostile input there is no end. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.#most) this.clear();
    return super.set(key, value);
  }
}

/** `make`, called once for the same settings: an Intl formatter costs far more to make than to use. */
export function makeOnce<Settings, Made>(
  make: (settings: Settings) => Made,
): (settings: Settings) => Made {
  const memo = new Map<string, Made>();
  return (settings) => getOrMake(memo, JSON.stringify(settings), () => make(settings));
}
