import type { APIRoute } from 'astro';
import { drawCardPicture } from '../../../../charts/card.ts';
import { BoundedMap, getOrMake } from '../../../../domain/memo.ts';
import { digestOf } from '../../../../library/digest.ts';
import { createLocale } from '../../../../views/locale.ts';
import { createCard } from '../../../../views/social-card.ts';

/** Those of this process: a site that is rendered over and over, without results of earlier builds, has them at once. */
const drawn = new BoundedMap<string, Promise<Uint8Array>>(64);

/** Drawn once, as long as neither what it shows nor the generator changes. */
export const GET: APIRoute<never, { locale?: string; kind: string; name: string }> = async ({
  params,
  locals,
}) => {
  const { results, drawCard = drawCardPicture } = locals;
  const card = createCard(params.kind, params.name, createLocale(locals.library, params.locale));
  const key = digestOf(`card ${JSON.stringify(card)}`);
  const kept = results?.get(key);
  const picture = kept
    ? Buffer.from(kept, 'base64')
    : await getOrMake(drawn, key, () => drawCard(card));
  results?.set(key, kept ?? Buffer.from(picture).toString('base64'));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
