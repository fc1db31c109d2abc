/** How a file can be sent; the first is preferred where the reader has no preference. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

const part = /^\s*([\w*-]+)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The encoding of `available` that Accept-Encoding asks for first; nothing where it refuses them all.
 * Without the field a file is sent as it is: whoever asks so may not know the others.
 */
export function chooseEncoding(
  field: string | undefined,
  available: readonly Encoding[],
): Encoding | undefined {
  const weights = readWeights(field ?? '');
  const weigh = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? unnamed(encoding);
  const accepted = encodings.filter(
    (encoding) => available.includes(encoding) && weigh(encoding) > 0,
  );
  return accepted.toSorted((a, b) => weigh(b) - weigh(a))[0];
}

/** What is not named is refused, save that a file as it is comes last. */
const unnamed = (encoding: Encoding) => (encoding === 'identity' ? 0.0001 : 0);

/** Parts that cannot be read are passed over. */
function readWeights(field: string): Map<string, number> {
  return new Map(
    field.split(',').flatMap((text) => {
      const [, name, weight = '1'] = part.exec(text) ?? [];
      return name ? [[name.toLowerCase().replace(/^x-gzip$/, 'gzip'), Number(weight)]] : [];
    }),
  );
}
