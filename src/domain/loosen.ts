import type { Interval } from './interval.ts';
import type { Qualifier } from './qualifier.ts';

/** What a number leaves open by its qualifier: a bound may be passed in its direction; what is approximate, by a tenth. */
export function loosen({ low, high }: Interval, qualifier: Qualifier | undefined): Interval {
  switch (qualifier) {
    case undefined:
      return { low, high };
    case 'about':
      return { low: low * 0.9, high: high * 1.1 };
    case 'up-to':
    case 'less-than':
      return { low: 0, high };
    case 'at-least':
    case 'more-than':
      return { low, high: Number.POSITIVE_INFINITY };
  }
}
