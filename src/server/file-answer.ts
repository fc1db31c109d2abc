import type { IncomingHttpHeaders } from 'node:http';
import type { Headers } from '../headers/policy.ts';
import { explain, type Answer } from './answer.ts';
import { findRange } from './byte-range.ts';
import { isSameVersion, judgeConditions, type Validators } from './conditions.ts';
import { chooseEncoding, type Encoding } from './encodings.ts';
import type { SiteFile, Variant } from './site-file.ts';

export interface FileRequest {
  file: SiteFile;
  method: string;
  headers: IncomingHttpHeaders;
  /** Fields that the site’s policy gives the file. */
  fields: Headers;
  /** The second before which another file may have been served at its address; see `ServedState`. */
  from: number;
}

/** A file, a part of it, or the word that the reader has it already. */
export async function answerFile(request: FileRequest): Promise<Answer> {
  const { file, headers, from } = request;
  const chosen = await chooseVariant(request);
  if (!chosen)
    return explain(406, 'This file is sent as br, gzip or as it is.', { Vary: 'Accept-Encoding' });
  const validators = { tag: chosen.variant.tag, modified: findModified(file, from) };
  const fields = { ...request.fields, ...describe(file, validators) };
  const verdict = judgeConditions(headers, validators);
  if (verdict === 'failed') return explain(412, 'The file is not the one asked for.', fields);
  if (verdict === 'unchanged') return { status: 304, headers: fields, body: '' };
  return answerPart(request, chosen, validators, fields);
}

interface Chosen {
  encoding: Encoding;
  variant: Variant;
}

/** Parts are parts of the file as it is, wherever the reader takes that. */
async function chooseVariant({ file, method, headers }: FileRequest): Promise<Chosen | undefined> {
  const field = headers['accept-encoding']?.toString();
  const asksForPart = method === 'GET' && headers.range !== undefined;
  const available: Encoding[] = [
    'identity',
    ...(file.isCompressible && !asksForPart ? (['br', 'gzip'] as const) : []),
  ];
  const encoding = chooseEncoding(field, available);
  const variant = encoding && (await file.find(encoding));
  if (encoding && variant) return { encoding, variant };
  // Compressing would have made it longer.
  const plain = await file.find('identity');
  return encoding && plain && { encoding: 'identity', variant: plain };
}

/** Missing where the second has not passed, in which another file may have been there. */
function findModified({ modified }: SiteFile, from: number): number | undefined {
  const second = Math.max(Math.floor(modified / 1000), from);
  return second * 1000 <= Date.now() ? second : undefined;
}

const describe = (file: SiteFile, { tag, modified }: Validators): Headers => ({
  ETag: tag,
  ...(modified !== undefined && { 'Last-Modified': new Date(modified * 1000).toUTCString() }),
  ...(file.isCompressible && { Vary: 'Accept-Encoding' }),
});

function answerPart(
  { file, method, headers }: FileRequest,
  { encoding, variant }: Chosen,
  validators: Validators,
  fields: Headers,
): Answer {
  const { path, size } = variant;
  const all = {
    ...fields,
    'Content-Type': file.type,
    ...(encoding === 'identity' ? { 'Accept-Ranges': 'bytes' } : { 'Content-Encoding': encoding }),
  };
  const mayBePart =
    method === 'GET' &&
    encoding === 'identity' &&
    isSameVersion(headers['if-range']?.toString(), validators);
  const range = mayBePart ? findRange(headers.range, size) : 'none';
  if (range === 'none')
    return { status: 200, headers: all, body: { path, range: { start: 0, end: size } } };
  if (range === 'unfit')
    return explain(416, `The file has ${size} bytes.`, {
      ...fields,
      'Content-Range': `bytes */${size}`,
    });
  const part = `bytes ${range.start}-${range.end - 1}/${size}`;
  return { status: 206, headers: { ...all, 'Content-Range': part }, body: { path, range } };
}
