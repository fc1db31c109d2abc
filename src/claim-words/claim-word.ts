export const claimKinds = [
  'superlative',
  'rank',
  'trend',
  'comparison',
  'multiple',
  'portion',
  'universal',
  'first',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/**
 * Words that say something about quantities without a number: “the largest”, “fell”, “most of”. `start` and `end` are
 * offsets in UTF-16 units.
 */
export interface ClaimWord {
  start: number;
  end: number;
  text: string;
  kind: ClaimKind;
}
