import type { Unit } from './unit.ts';

/**
 * What numbers of the unit are of: two numbers can be added only where this is the same. Money is told apart by its
 * currency: `money:USD/mass`.
 */
export function dimensionOf(unit: Unit): string {
  switch (unit.style) {
    case 'percent':
      return 'proportion';
    case 'currency':
      return (unit.dimension ?? 'money').replace('money', `money:${unit.currency}`);
    case 'quantity':
      return unit.dimension;
    case 'number':
    case 'date':
      return unit.style;
  }
}
