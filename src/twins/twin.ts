import type { RootContent } from 'mdast';
import { address, pageOfTwin } from '../domain/addresses.ts';
import type { Locate } from '../exports/locate.ts';
import { readSettings } from '../settings.ts';
import type { Locale } from '../views/locale.ts';
import {
  describeAccess,
  describeChecks,
  describePrivacy,
  describeSite,
} from '../views/own-pages.ts';
import { getPage } from '../views/site-pages.ts';
import {
  tellBriefings,
  tellDatasets,
  tellHome,
  tellNotes,
  tellTheme,
  tellThemes,
  type TellList,
} from './list-twins.ts';
import { tellOwnPage } from './own-twins.ts';
import { tellAllCorrections, tellFacts, tellGlossary, tellSources } from './register-twins.ts';
import { formatMarkdown } from './markdown.ts';
import { paragraph, strong } from './nodes.ts';
import { tellPage } from './page-twin.ts';
import { tellDataset } from './dataset-twin.ts';
import { tellFact } from './fact-twin.ts';

type TellOne = (id: string, locale: Locale, locate: Locate) => RootContent[];

const lists: Readonly<Record<string, TellList>> = {
  [address.home]: tellHome,
  [address.briefings]: tellBriefings,
  [address.notes]: tellNotes,
  [address.themes]: tellThemes,
  [address.facts]: tellFacts,
  [address.datasets]: tellDatasets,
  [address.sources]: tellSources,
  [address.glossary]: tellGlossary,
  [address.corrections]: tellAllCorrections,
  [address.about]: (locale) => tellOwnPage(describeSite(locale)),
  [address.checks]: (locale) => tellOwnPage(describeChecks(locale)),
  [address.accessibility]: (locale) => tellOwnPage(describeAccess(locale)),
  [address.privacy]: (locale) => tellOwnPage(describePrivacy(locale)),
};

const records: Readonly<Record<string, TellOne>> = {
  briefings: (slug, locale, locate) => tellPage(getPage(locale, 'briefings', slug), locale, locate),
  notes: (slug, locale, locate) => tellPage(getPage(locale, 'notes', slug), locale, locate),
  themes: tellTheme,
  facts: tellFact,
  data: tellDataset,
};

/** The plain twin at an address such as `/briefings/harbours.md`, in the language of the locale. */
export function writeTwin(path: string, locale: Locale, locate: Locate): string {
  const isStaff = readSettings().edition === 'staff';
  const bar = isStaff ? [paragraph(strong(locale.strings.editions.bar))] : [];
  return formatMarkdown([...bar, ...tellTwin(pageOfTwin(path), locale, locate)]);
}

function tellTwin(page: string, locale: Locale, locate: Locate): RootContent[] {
  const tell = lists[page];
  if (tell) return tell(locale, locate);
  const [, kind = '', id = ''] = page.split('/');
  const tellOne = records[kind];
  if (!tellOne) throw new Error(`${page} has no plain twin`);
  return tellOne(id, locale, locate);
}
