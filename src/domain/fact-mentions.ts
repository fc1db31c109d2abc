const mention = /<Fact\s+id="([^"]*)"\s*\/>/g;

/** Ids of the facts that a plain text names, each as `<Fact id="…"/>`, as in the prose. */
export function findMentions(text: string): string[] {
  return [...text.matchAll(mention)].map(([, id = '']) => id);
}

/** The text with each `<Fact id="…"/>` replaced by what `show` gives for its id. */
export function fillMentions(text: string, show: (id: string) => string): string {
  return text.includes('<') ? text.replace(mention, (_, id: string) => show(id)) : text;
}
