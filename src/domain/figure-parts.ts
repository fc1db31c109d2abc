/** A figure as it is set large: its number, and the words before and after, which stand smaller. */
export interface FigureParts {
  before: string;
  amount: string;
  after: string;
}

/** “up to 10 years” → “up to”, “10”, “years”; a currency sign stays with its number. */
export function partFigure(text: string): FigureParts {
  const [, before = '', amount = text, after = ''] =
    /^(.*?)(\S*\d(?:.*\d)?\S*)(.*)$/.exec(text) ?? [];
  return { before: before.trim(), amount, after: after.trim() };
}
