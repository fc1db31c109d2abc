/** What a number may be of the true one. */
export const qualifiers = ['about', 'up-to', 'more-than', 'less-than', 'at-least'] as const;

/** The same where a word has no room: “≥ 74%”. */
export const qualifierSigns = {
  about: '≈',
  'up-to': '≤',
  'more-than': '>',
  'less-than': '<',
  'at-least': '≥',
} as const;

export type Qualifier = (typeof qualifiers)[number];
