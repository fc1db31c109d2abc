import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/domain/direction.ts';

describe('direction of writing', () => {
  it.each([
    ['en', 'ltr'],
    ['vi', 'ltr'],
    ['th', 'ltr'],
    ['lo', 'ltr'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
  ])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
