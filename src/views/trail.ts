import { address } from '../domain/addresses.ts';
import type { Locale } from './locale.ts';

/** The pages above the one at the path, the home page first; none above the home page. */
export function findTrail(path: string, locale: Locale): [path: string, words: string][] {
  if (path === address.home) return [];
  const { strings, text, library } = locale;
  const { layout, home } = strings;
  const sections: Record<string, string> = {
    [address.briefings]: layout.briefings,
    [address.themes]: home.themes,
    [address.notes]: layout.notes,
    [address.facts]: layout.figures,
    [address.datasets]: layout.data,
    [address.guide]: layout.guide,
    ...Object.fromEntries(
      Object.entries(library.site.dimensions).map(([dimension, { title }]) => [
        address.topics(dimension),
        text(title),
      ]),
    ),
  };
  const start: [string, string] = [address.home, text(library.site.name)];
  const section = `/${path.split('/')[1]}/`;
  const words = path === section ? undefined : sections[section];
  return words === undefined ? [start] : [start, [section, words]];
}
