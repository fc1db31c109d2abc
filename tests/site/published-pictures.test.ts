import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ladenPictures, secret } from '../support/laden-pictures.ts';
import { createPublication } from '../support/publication.ts';

it('publishes nothing that files of pictures carry beside their pixels', async () => {
  const { build, content, published, write } = createPublication();
  const laden = await ladenPictures();
  laden.forEach(([, name, bytes], index) => {
    write(`notes/x${index}${name}`, bytes);
    appendFileSync(join(content, 'notes/quota-revised.mdx'), `\n![A boat](x${index}${name})\n`);
  });
  expect(await build()).toMatchObject({ code: 0 });
  const files = readdirSync(published, { recursive: true, encoding: 'utf8' });
  const pictures = files.filter((file) => /^pictures\/notes\/x\d+a\./.test(file));
  expect(pictures).toHaveLength(laden.length);
  const telling = files
    .map((file) => join(published, file))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(secret));
  expect(telling).toEqual([]);
});
