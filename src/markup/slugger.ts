import { slug } from 'github-slugger';
import { ownBeginnings, pageIds } from '../domain/page-ids.ts';

/** Makes the ids of one page that come from editors’ words, in order: no two of them are the same. */
export interface Slugger {
  /** Of a heading; begins like none of the site’s own ids. */
  heading(words: string): string;
  /** Of something else; begins with `beginning`, which is one of the site’s own. */
  part(beginning: (typeof ownBeginnings)[number], words: string): string;
}

/** `taken` are ids that the page itself has. */
export function createSlugger(taken: readonly string[] = pageIds.article): Slugger {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  const number = (stem: string, isOpen: (id: string) => boolean): string => {
    for (let count = counts.get(stem) ?? 0; ; count++) {
      const id = count === 0 ? stem : `${stem}-${count}`;
      if (used.has(id) || !isOpen(id)) continue;
      counts.set(stem, count + 1);
      used.add(id);
      return id;
    }
  };
  return {
    heading(words) {
      const id = slug(words) || 'section';
      // “Chart” is free for one heading alone: the second would be “chart-1”, as of a chart named “1”.
      const isOwn = (one: string) => ownBeginnings.some((beginning) => one.startsWith(beginning));
      const stem = isOwn(id) || (used.has(id) && isOwn(`${id}-`)) ? `section-${id}` : id;
      return number(stem, (one) => !isOwn(one));
    },
    part: (beginning, words) => number(`${beginning}${slug(words) || 'part'}`, () => true),
  };
}
