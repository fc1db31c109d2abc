import type { DifferenceKind } from '../domain/difference.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue } from '../library/library.ts';
import { findNearFigures, type NearFigure } from '../library/near-figures.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** Figures that the site also gives of the same thing, by the fact’s id. */
const nearFiguresOf = derive(
  'near-figures',
  ({ library }: Locale, id): readonly NearFigure[] => findNearFigures(library).get(id) ?? [],
);

/** Another figure of the same thing, as pages name it. */
export interface AlsoGiven {
  id: string;
  value: string;
  label: string;
  /** “another year, another publisher” */
  reason: string;
  note: string | undefined;
}

/** Figures of the same thing that are not the same number, with what tells them apart. */
export function listAlsoGiven({ id }: Fact, locale: Locale): AlsoGiven[] {
  const { library, formatter, strings, text } = locale;
  return nearFiguresOf(locale, id).flatMap(({ fact: other, differsIn, note }) => {
    const fact = library.facts.entries.get(other)?.value;
    const unit = fact && library.units.entries.get(fact.unit)?.value;
    if (!fact || !unit) return [];
    const words = strings.figure.differsIn;
    return [
      {
        id: other,
        value: formatter.fact(fact, unit),
        label: text(fact.label),
        reason: formatter.list(differsIn.map((kind) => words[kind])),
        note: note && text(note),
      },
    ];
  });
}

/** Two figures that may be taken for one another, in words, and what tells them apart. */
export interface NearPair {
  one: string;
  other: string;
  differsIn: readonly DifferenceKind[];
}

/** Every pair of such figures of the site, once. */
export function listNearPairs({ library, formatter, text }: Locale): NearPair[] {
  const say = (id: string): string => {
    const fact = getValue(library.facts, id);
    return `${text(fact.label)}: ${formatter.fact(fact, getValue(library.units, fact.unit))}`;
  };
  return [...findNearFigures(library)].flatMap(([id, others]) =>
    others
      .filter(({ fact }) => id < fact)
      .map(({ fact, differsIn }) => ({ one: say(id), other: say(fact), differsIn })),
  );
}
