/** What is wrong with a file, and the line of the file at which it shows, where that is known. */
export interface Fault {
  what: string;
  line?: number;
}

/** Reads a finished file as a programme of its kind would; answers with the first thing that is wrong. */
export type Reader = (bytes: Buffer, file: string) => Fault | undefined;

/** The text of a file in UTF-8, without what no text file may hold. */
export function readText(bytes: Buffer): { text: string } | Fault {
  const text = decode(bytes);
  if (text === undefined) return { what: 'is not in UTF-8' };
  // A lone half of a pair cannot be written in UTF-8: what stands for it is looked at instead.
  const at = text.search(/[^\P{Cc}\t\n\r]|[\u2028\u2029\ufffe\uffff]/u);
  if (at < 0) return { text };
  const code = text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0');
  return { what: `holds the control character U+${code}`, line: lineAt(text, at) };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** For kinds that are text: reads it, and then looks closer. */
export const ofText =
  (look: (text: string, file: string) => Fault | undefined): Reader =>
  (bytes, file) => {
    const read = readText(bytes);
    return 'text' in read ? look(read.text, file) : read;
  };

/** What a parser throws, as a fault. */
export function tryTo(parse: () => void): Fault | undefined {
  try {
    parse();
    return undefined;
  } catch (cause) {
    const [words = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    return { what: `cannot be read: ${words}` };
  }
}
