import type { APIRoute } from 'astro';
import { writeDatasetWorkbook } from '../../../exports/dataset-workbook.ts';
import { createLocate } from '../../../exports/locate.ts';
import { respondBytes } from '../../../exports/response.ts';
import { createLocale } from '../../../views/locale.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute<never, { locale?: string; id: string }> = async ({
  params,
  site,
  locals,
}) => {
  const locale = createLocale(locals.library, params.locale);
  return respondBytes(type, writeDatasetWorkbook(params.id, locale, createLocate(site)));
};
