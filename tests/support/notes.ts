/** A note that is well formed, with `text` and further lines of frontmatter. */
export const writeNote = (text = 'Text', frontmatter = ''): string =>
  `---\ntitle: A\ndescription: B\ntheme: c\nevent: '2026-01-02'\npublished: '2026-01-02'\nreviewed: '2026-01-02'\nreviewBy: '2027-01-02'\n${frontmatter}---\n\n${text}\n`;
