import { address } from '../domain/addresses.ts';
import { listCorrectionDays } from '../views/correction-log.ts';
import { listRegister } from '../views/register.ts';
import { listSources } from '../views/source-register.ts';
import { createTextLocale } from '../views/translations.ts';
import { toTwin, type TellList } from './list-twins.ts';
import { heading, list, paragraph, table } from './nodes.ts';
import { sayFact, saySource } from './notes.ts';
import { sayCorrection } from './page-twin.ts';

export const tellFacts: TellList = (locale) => {
  const { register: words, figure } = locale.strings;
  const text = (one: string) => ({ text: one });
  return [
    heading(1, words.title),
    paragraph(words.text),
    table({
      headings: [figure.measures, figure.value, figure.asOf, words.source, words.theme].map(
        (one) => ({ text: one, isNumber: one === figure.value }),
      ),
      rows: listRegister(locale, 'measures').map(({ fact, label, theme, source }) =>
        [label, sayFact(fact, locale), locale.formatter.date(fact.asOf), source, theme].map(text),
      ),
    }),
  ];
};

export const tellSources: TellList = (locale) => [
  heading(1, locale.strings.sources.title),
  paragraph(locale.strings.sources.text),
  list(listSources(locale, 'publisher').map(({ id }) => saySource(id, locale))),
];

export const tellGlossary: TellList = ({ library, strings, text, formatter }) => [
  heading(1, strings.glossary.title),
  paragraph(strings.glossary.text),
  ...[...library.glossary.entries.values()]
    .toSorted((a, b) => formatter.compare(text(a.value.term), text(b.value.term)))
    .flatMap(({ value }) => [heading(2, text(value.term)), paragraph(text(value.definition))]),
];

export const tellAllCorrections: TellList = (locale, locate) => {
  const words = locale.strings.own.corrections;
  const days = listCorrectionDays(locale);
  return [
    heading(1, words.title),
    paragraph(words.text),
    ...(days.length === 0 ? [paragraph(words.none)] : []),
    ...days.flatMap(({ pages }) =>
      pages.flatMap(({ page, corrections }) => {
        const title = locale.text(page.data.title);
        const own = createTextLocale(page, locale);
        return [
          heading(2, toTwin(address.page(page.kind, page.slug), title, locale, locate)),
          list(corrections.map((correction) => sayCorrection(correction, own))),
        ];
      }),
    ),
  ];
};
