import { describe, expect, it } from 'vitest';
import {
  findUnseen,
  forgetVisits,
  noteVisit,
  type Store,
} from '../../src/browser/last-visit/visit.ts';

/** What a browser keeps, as its own stores do. */
function createStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

describe('the last visit', () => {
  it('is none at the first', () => {
    expect(noteVisit(createStore(), createStore(), '2026-11-20')).toBeUndefined();
  });

  it('is the day of the one before', () => {
    const kept = createStore();
    noteVisit(kept, createStore(), '2026-11-20');
    expect(noteVisit(kept, createStore(), '2026-11-24')).toBe('2026-11-20');
  });

  it('stays the same for all pages of one visit', () => {
    const [kept, session] = [createStore(), createStore()];
    noteVisit(kept, createStore(), '2026-11-20');
    noteVisit(kept, session, '2026-11-24');
    expect(noteVisit(kept, session, '2026-11-24')).toBe('2026-11-20');
  });

  it('is not there any more when it is to be forgotten', () => {
    const [kept, session] = [createStore(), createStore()];
    noteVisit(kept, createStore(), '2026-11-20');
    noteVisit(kept, session, '2026-11-24');
    forgetVisits(kept, session);
    expect(noteVisit(kept, session, '2026-11-24')).toBeUndefined();
  });

  it('leaves out what may have been seen on its day', () => {
    const days = ['2026-11-24', '2026-11-20', '2026-11-19'].map((day) => ({ day }));
    expect(findUnseen(days, '2026-11-20')).toEqual([{ day: '2026-11-24' }]);
  });
});
