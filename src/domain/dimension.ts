import { z } from 'zod';

/** What a quantity can be of; two of them with a stroke are one in relation to the other: `mass/time`. */
export const baseDimensions = [
  'mass',
  'length',
  'area',
  'volume',
  'time',
  'energy',
  'power',
  'temperature',
  'money',
  'count',
  'multiple',
  'points',
] as const;

const isDimension = (text: string): boolean => {
  const [of = '', per, ...more] = text.split('/');
  const known: readonly string[] = baseDimensions;
  return known.includes(of) && (per === undefined || known.includes(per)) && more.length === 0;
};

const error = `Say what it measures: ${baseDimensions.join(', ')}, or one by another, such as mass/time`;

/** `points` are percentage points, `multiple` is how many times, `count` how many things there are. */
export const dimension = z.string({ error }).refine(isDimension, { error });
