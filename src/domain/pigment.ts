/** Pigments of the style sheet that a place, or a group of places, may have as its own. */
export const placePigments = {
  malachite: 'c-1',
  ochre: 'c-2',
  azurite: 'c-3',
  cinnabar: 'c-4',
  manganese: 'c-5',
} as const;

export type PlaceColour = keyof typeof placePigments;

/**
 * What a mark of a chart is drawn in: the pigment of its place, graphite (`c-context`) where that has none, ink where
 * it belongs to no place.
 */
export type Pigment = (typeof placePigments)[PlaceColour] | 'c-context' | 'ink';

/** What is written on a pigment. */
export const onPigment = {
  'c-1': 'on-c-1',
  'c-2': 'on-c-2',
  'c-3': 'on-c-3',
  'c-4': 'on-c-4',
  'c-5': 'on-c-5',
  'c-context': 'on-context',
  ink: 'paper',
} as const satisfies Record<Pigment, string>;
