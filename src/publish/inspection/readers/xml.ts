import { SaxesParser } from 'saxes';
import { ofText, type Fault } from './reader.ts';

/** Well-formed XML with namespaces, as strictly as feed readers and browsers take it. */
export const readXml = ofText((text) => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: Fault | undefined;
  parser.on('error', ({ message }) => {
    fault ??= {
      what: `is not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`,
      line: parser.line,
    };
  });
  parser.on('doctype', () => {
    fault ??= {
      what: 'declares a document type, which may bring in other files',
      line: parser.line,
    };
  });
  parser.write(text).close();
  return fault;
});
