/** Style rules by which the sheets of each packed briefing bear its title; pairs of slug and title. */
export const styleRunningTitles = (
  titles: readonly (readonly [slug: string, title: string])[],
): string =>
  titles
    .map(
      ([slug, title]) =>
        `.packed-${slug}{page:packed-${slug}}@page packed-${slug}{@top-left{content:${quote(title)}}}`,
    )
    .join('');

/** A text in CSS that also stands in HTML. */
const quote = (text: string) =>
  `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
