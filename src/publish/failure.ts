import { getSystemErrorName } from 'node:util';
import { isRefusal } from '../domain/refusal.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { readableName } from './output.ts';

/** What to do about what the system refuses, by its code. */
const systemFailures: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `There is no room left on the disk for ${path}. Make room, and build again.`,
  EDQUOT: (path) =>
    `There is no room left for you on the disk for ${path}. Make room, and build again.`,
  EFBIG: (path) =>
    `${path} grows beyond the size that this user may write. Raise the limit, and build again.`,
  EROFS: (path) => `${path} is on a disk that can only be read. Set OUT_DIR to another folder.`,
  EACCES: (path) => `${path} is closed to the user who builds. Change its rights, and build again.`,
  EPERM: (path) => `${path} is closed to the user who builds. Change its rights, and build again.`,
  ENOENT: (path) =>
    `${path} was there when the build began, and is gone. Build again when nobody is changing files.`,
  EMFILE: (path) =>
    `Too many files are open to read ${path}. Raise the limit with ulimit -n, and build again.`,
};

/** What went wrong, for whoever runs the build or another command: in a sentence where that is enough, else in full. */
export function describeFailure(cause: unknown, what = 'The site could not be built.'): string {
  return visibleLines(explain(cause, what));
}

function explain(cause: unknown, what: string): string {
  if (!(cause instanceof Error)) return String(cause);
  if (isRefusal(cause) || isMisuse(cause)) return cause.message;
  return describeSystemFailure(cause) ?? `${what}\n${cause.stack}${inner(cause)}`;
}

/** The command was given options that it does not know. */
const isMisuse = (cause: Error) =>
  'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');

const inner = ({ cause }: Error) => (cause instanceof Error ? `\nbecause of ${cause.stack}` : '');

/** The system’s own word, which may be wrapped in others. */
function describeSystemFailure(failure: Error): string | undefined {
  for (let cause: unknown = failure; cause instanceof Error; cause = cause.cause) {
    const { path, dest } = cause as NodeJS.ErrnoException & { dest?: string };
    const file = dest ?? path;
    const describe = systemFailures[codeOf(cause) ?? ''];
    if (describe) return describe(file === undefined ? 'the site' : readableName(file));
  }
  return undefined;
}

/** Programs in other languages put the number of the code into their message. */
function codeOf(cause: NodeJS.ErrnoException): string | undefined {
  const number = /\(os error (\d+)\)/.exec(cause.message)?.[1];
  return number === undefined ? cause.code : getSystemErrorName(-number);
}
