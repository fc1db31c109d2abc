import { contentTypes, defaultType, isCompressible, isText } from './content-types.ts';
import { toRegExp } from './path-pattern.ts';
import type { Policy } from './policy.ts';

/** The two files nginx needs: variables can be declared only beside the servers, not inside of one. */
export interface NginxFiles {
  /** To be included inside of `http`. */
  http: string;
  /** To be included inside of `server`, or of a `location`. */
  server: string;
}

/**
 * The policy for nginx. `name`, of letters and digits, keeps the variables of two sites on one machine apart. Fields
 * that differ by address are variables rather than locations: nginx drops the fields of a server in every location
 * that adds one of its own, and a location of ours would be in the way of the operator’s.
 */
export function formatNginx(policy: Policy, name: string): NginxFiles {
  const variable = (field: string) => `$${name}_${field.toLowerCase().replaceAll('-', '_')}`;
  const varied = [...new Set(policy.rules.flatMap(({ headers }) => Object.keys(headers)))];
  const fixed = Object.entries(policy.headers).filter(([field]) => !varied.includes(field));
  return {
    http: joinLines([
      '# Include this inside of "http", for instance by a link in /etc/nginx/conf.d.',
      ...map('$uri', variable('rule'), 'page', pathLines(policy)),
      ...map('$uri', variable('missing'), `${policy.basePath}404.html`, missingLines(policy)),
      ...varied.flatMap((field) =>
        map(
          variable('rule'),
          variable(field),
          quote(policy.headers[field] ?? ''),
          policy.rules
            .filter(({ headers }) => field in headers)
            .map((rule) => `${rule.name} ${quote(rule.headers[field] ?? '')};`),
        ),
      ),
    ]),
    server: joinLines([
      '# Include this inside of "server", and again inside of every "location" that has an "add_header" of its own:',
      '# nginx drops all other fields there.',
      ...fixed.map(([field, value]) => addHeader(field, quote(value))),
      // A field without a value is not sent.
      ...varied.map((field) => addHeader(field, variable(field))),
      `error_page 404 ${variable('missing')};`,
      ...hiddenLines,
      ...typeLines,
    ]),
  };
}

const quote = (value: string) => `"${value}"`;
const joinLines = (all: readonly string[]) => `${all.join('\n')}\n`;
const addHeader = (field: string, value: string) => `add_header ${field} ${value} always;`;

function map(from: string, to: string, fallback: string, lines: readonly string[]): string[] {
  return [
    `map ${from} ${to} {`,
    ...[`default ${fallback};`, ...lines].map((line) => `  ${line}`),
    '}',
  ];
}

const pathLines = ({ rules }: Policy): string[] =>
  rules.flatMap(({ name, paths }) => paths.map((path) => `"~${toRegExp(path)}" ${name};`));

/** The page for what is missing below the address of a further language. */
const missingLines = ({ missing, basePath }: Policy): string[] =>
  missing
    .filter(({ paths }) => paths !== `${basePath}*`)
    .map(({ paths, page }) => `"~${toRegExp(paths)}" ${page};`);

/** The folder’s own notes are no pages. An "if" that only returns is safe, also inside of a location. */
const hiddenLines = [String.raw`if ($uri ~ "/\.(?!well-known/)") {`, '  return 404;', '}'];

const types = [...new Set(Object.values(contentTypes))];
const extensionsOf = (type: string) =>
  Object.keys(contentTypes).filter((extension) => contentTypes[extension] === type);

// HTML is always among the types that are compressed and labelled; naming it again is a warning.
const named = types.filter((type) => type !== contentTypes['html']);

const typeLines = [
  'types {',
  ...types.map((type) => `  ${type} ${extensionsOf(type).join(' ')};`),
  '}',
  `default_type ${defaultType};`,
  'charset utf-8;',
  `charset_types ${named.filter(isText).join(' ')};`,
  'gzip on;',
  'gzip_vary on;',
  `gzip_types ${named.filter(isCompressible).join(' ')};`,
];
