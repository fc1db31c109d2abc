/** A full path of this site → its address: with the origin where the site has one, else as it is. */
export type Locate = (path: string) => string;

export const createLocate =
  (site: URL | undefined): Locate =>
  (path) =>
    site ? new URL(path, site).href : path;
