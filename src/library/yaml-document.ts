import { Composer, Parser, YAMLParseError, type CST, type Document } from 'yaml';

const options = {
  version: '1.2',
  logLevel: 'error',
  // The library’s own search for names used twice takes ever longer; the guard has a quick one.
  uniqueKeys: false,
  // With them, each slip would cost a reading of its whole line.
  prettyErrors: false,
} as const;

/**
 * Reads `text` as one document, with its slips in `errors`. Reading stops at the first sign that stands
 * where none can: thousands of them, one behind the other, would each cost a message that nobody reads.
 */
export function composeDocument(text: string): Document {
  const tokens = new Parser().parse(text);
  const documents = new Composer(options).compose(untilSlip(tokens), true, text.length);
  const [document, second] = documents as Generator<Document.Parsed>;
  if (!document) throw new Error('The composer was asked for a document and gave none');
  if (second)
    document.errors.push(
      new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''),
    );
  return document;
}

function* untilSlip(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    yield token;
    if (token.type === 'error') return;
  }
}
