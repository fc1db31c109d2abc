/** What a request asks for. */
export interface Target {
  /** The path in plain letters; a slash in it separates names, and nothing else. */
  path: string;
  /** With its question mark, as it came; empty where there is none. */
  query: string;
  /** The host where the whole address was given, as it is to a proxy: it counts before the field Host. */
  host: string | undefined;
}

const form = /^(?:https?:\/\/(?<host>[^/?#]*))?(?<path>\/[^?#]*|)(?<query>\?[^#]*)?$/i;
// Written as a code or not, these stand in no name of a file and mean something to some systems.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\\\u0000-\u001f\u007f]/;

/** Reads the first line’s address; nothing where no file could have it. */
export function parseTarget(text: string): Target | undefined {
  const groups = form.exec(text)?.groups;
  if (!groups) return undefined;
  const names = (groups['path'] || '/').split('/').map(decodeName);
  if (names.some((name) => name === undefined || name === '.' || name === '..')) return undefined;
  return { path: names.join('/'), query: groups['query'] ?? '', host: groups['host'] };
}

/** One name of a path. A slash that was written as a code is part of no name. */
function decodeName(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text);
    return name.includes('/') || forbidden.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

/** A path and a query as they may stand in a header field: no letter of it ends the line or the path. */
export function formatLocation(path: string, query: string): string {
  return (
    encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23') +
    query.replace(/[^\x21-\x7e]/g, encodeLetter)
  );
}

/** Node hands over each byte as one letter. */
const encodeLetter = (letter: string) =>
  `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
