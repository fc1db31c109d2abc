/** A choice that leaves out the rows without the trait chosen. */
export interface Filter {
  /** Name of the field, and of the trait of a row: `data-<name>`. */
  name: string;
  title: string;
  /** `lang` is the language of a title that is not in that of the page. */
  options: { value: string; title: string; lang?: string | undefined }[];
}

/** Attributes by which the filters know a row. */
export const traitAttributes = (traits: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(traits).map(([name, values]) => [`data-${name}`, values.join(' ')]),
  );

/**
 * Rules that make filters work without a script: where an option is chosen, rows that lack it are not
 * shown. Values are ids, which need no escaping.
 */
export function writeFilterStyles(filters: readonly Filter[]): string {
  const rules = filters.flatMap(({ name, options }) =>
    options.map(
      ({ value }) =>
        `.filtered:has([name='${name}'] [value='${value}']:checked) [data-${name}]:not([data-${name}~='${value}'])`,
    ),
  );
  return `${rules.join(',\n')} {\n  display: none;\n}\n`;
}
