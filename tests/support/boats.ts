import {
  digestText,
  readTranslatedText,
  stampTranslation,
} from '../../src/library/translated-text.ts';
import { writeNote } from './notes.ts';
import type { ContentRepository } from './repository.ts';

export const boats = 'facts/boats.yaml';
/** Shows the typed figure, in French on its tenth line, in English on its ninth. */
export const notes = ['notes/boats.fr.mdx', 'notes/boats.mdx'] as const;
/** Shows the figure derived from data, on its ninth line. */
export const catchNote = 'notes/boats-catch.mdx';

const shared = `asOf: 2026
  source: pelagia-survey
  where: p. 1
  theme: fleet
  reviewBy: '2027-06-30'
`;

/** Commits two facts that no page shows but these three notes. */
export function addBoats({ write, commit }: ContentRepository): void {
  write(
    boats,
    `boats:
  label: { en: Boats, fr: Bateaux }
  value: 12
  unit: years
  qualifier: about
  ${shared}
boats-catch:
  label: { en: Catch, fr: Prises }
  from: { dataset: landings, rows: { place: NTH, species: cod, year: 2025 }, column: landed }
  unit: tonnes
  ${shared}`,
  );
  const show = (id: string) =>
    writeNote(`It has <Fact id="${id}"/>.`).replace('theme: c', 'theme: fleet');
  const [french, english] = notes;
  write(english, show('boats'));
  write(french, stampTranslation(show('boats'), digestText(readTranslatedText(show('boats')))));
  write(catchNote, show('boats-catch'));
  commit('2026-01-02');
}
