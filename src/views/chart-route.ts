import type { APIRoute } from 'astro';
import type { Caption } from '../charts/picture.ts';
import { fragment } from '../domain/addresses.ts';
import { shortCitation } from '../domain/citation.ts';
import { getValue } from '../library/library.ts';
import { fill } from '../domain/fill.ts';
import { readSettings } from '../settings.ts';
import { pageOfChart } from './displays.ts';
import { getDrawnChart, type DrawnChart } from './drawn-chart.ts';
import { createLocale, type Locale } from './locale.ts';
import { sourcesOfDisplay } from '../library/provenance.ts';

/** A chart in one language, with what its files need. */
export interface ChartFile extends DrawnChart {
  locale: Locale;
  caption: Caption;
}

/** A route that writes one kind of file of a chart. */
export function chartRoute(
  type: string,
  write: (file: ChartFile, locals: App.Locals) => string | Promise<Uint8Array>,
): APIRoute {
  return async ({ params, locals }) => {
    const locale = createLocale(locals.library, params['locale']);
    const drawn = getDrawnChart(params['id'] ?? '', locale);
    const caption = createCaption(params['id'] ?? '', drawn, locale);
    const body = await write({ ...drawn, locale, caption }, locals);
    return new Response(body as BodyInit, { headers: { 'Content-Type': type } });
  };
}

function createCaption(id: string, { chart, subtitle, alt }: DrawnChart, locale: Locale): Caption {
  const { text, strings, library, formatter } = locale;
  const sources = sourcesOfDisplay(chart, library).map((id) =>
    shortCitation(getValue(library.sources, id)),
  );
  const { asOf } = getValue(library.datasets, chart.dataset);
  return {
    title: text(chart.title),
    subtitle,
    alt,
    source: [
      fill(strings.chart.source, { sources: [...new Set(sources)].join('; ') }),
      fill(strings.chart.asOf, { date: formatter.date(asOf) }),
      text(library.site.name),
    ].join(' '),
    address: addressOfChart(id, locale),
  };
}

/** Where readers find the chart among its text: the first page that shows it, with the site’s address if it has one. */
function addressOfChart(id: string, locale: Locale): string | undefined {
  const page = pageOfChart(locale, id);
  if (page === undefined) return undefined;
  return `${readSettings().siteUrl ?? ''}${locale.href(page)}#${fragment.chart(id)}`;
}
