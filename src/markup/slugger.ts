import GithubSlugger from 'github-slugger';

/** Fragments of the page around the text; a heading of the same name gets a number. */
const taken = ['main', 'bottom-line', 'key-figures', 'corrections', 'figures', 'references', 'toc'];

/** Makes the fragments of one page’s headings, in order. */
export function createSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return slugger;
}
