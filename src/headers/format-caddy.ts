import { contentType, contentTypes } from './content-types.ts';
import type { Headers, Policy } from './policy.ts';

/**
 * The policy as a snippet for a Caddyfile: `import` the file at its top, then `import assay` inside of a site.
 * Inside of `route` Caddy keeps the order, so that what holds for some addresses replaces what holds for all.
 */
export function formatCaddy({ basePath, headers, rules, missing }: Policy): string {
  return joinLines([
    '# Import this file at the top of the Caddyfile, and write "import assay" inside of the site.',
    '(assay) {',
    ...indent([
      'route {',
      ...indent([
        ...block('header', setLines(headers)),
        ...rules.flatMap(({ name, paths, headers: own }) => [
          `@${name} path ${paths.join(' ')}`,
          ...block(`header @${name}`, setLines(own)),
        ]),
        ...typeLines(basePath),
        // The folder’s own notes are no pages.
        '@hidden {',
        ...indent(['path_regexp /\\.', `not path ${basePath}.well-known/*`]),
        '}',
        'error @hidden 404',
      ]),
      '}',
      'handle_errors {',
      ...indent([
        ...block('header', setLines(headers)),
        ...added({ headers, rules }).map((field) => `header -${field}`),
        ...missing.flatMap(({ paths, page }, at) => [
          `@missing-${at} path ${paths}`,
          `handle @missing-${at} {`,
          ...indent([`rewrite * ${page}`, 'file_server']),
          '}',
        ]),
      ]),
      '}',
    ]),
    '}',
  ]);
}

const joinLines = (all: readonly string[]) => `${all.join('\n')}\n`;
const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), '}'];
const setLines = (headers: Headers) =>
  Object.entries(headers).map(([field, value]) => `${field} "${value}"`);

/** Fields that only some addresses have; an error page has none of them. */
const added = ({ headers, rules }: Pick<Policy, 'headers' | 'rules'>): string[] =>
  [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (field) => !(field in headers),
  );

const typeLines = (basePath: string): string[] =>
  Object.keys(contentTypes).flatMap((extension) => [
    `@${extension} path ${basePath}*.${extension}`,
    `header @${extension} Content-Type "${contentType(`x.${extension}`)}"`,
  ]);
