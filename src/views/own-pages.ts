import { address } from '../domain/addresses.ts';
import { fill } from '../domain/fill.ts';
import { countChecks } from './check-counts.ts';
import type { Locale } from './locale.ts';

/** A part of a page on which the site tells of itself. */
export interface OwnPart {
  title: string;
  paragraphs: readonly string[];
  links?: readonly { href: string; words: string }[];
  /** Names of what was counted, with the numbers as readers write them. */
  counts?: { name: string; number: string; rows: readonly [name: string, number: string][] };
  /** Fragment by which others lead to it. */
  id?: string;
}

export interface OwnPage {
  title: string;
  text: string;
  parts: readonly OwnPart[];
}

const mailTo = (mail: string) => ({ href: `mailto:${mail}`, words: mail });

/** Who publishes the site, what it is about, and whom to write to. */
export function describeSite(locale: Locale): OwnPage {
  const { strings, text, href, library } = locale;
  const { site } = library;
  const words = strings.own.about;
  const names = { site: text(site.name), publisher: text(site.publisher) };
  const publishers = [
    fill(words.publisherText, names),
    ...(site.department ? [fill(words.department, { department: text(site.department) })] : []),
    text(site.description),
  ];
  const themes = Object.entries(site.themes).map(([id, theme]) => ({
    href: href(address.theme(id)),
    words: text(theme.title),
  }));
  return {
    title: words.title,
    text: words.text,
    parts: [
      { title: words.publisher, paragraphs: publishers },
      ...site.about.map((part) => ({ title: text(part.title), paragraphs: [text(part.text)] })),
      { title: words.reuse, paragraphs: [text(site.reuse)] },
      {
        title: words.contact,
        id: 'contact',
        paragraphs: [words.contactText],
        links: [mailTo(site.contact)],
      },
      ...describeFaults(locale),
      { title: words.themes, paragraphs: [], links: themes },
      {
        title: words.made,
        paragraphs: [words.madeText],
        links: [{ href: site.repository, words: strings.layout.repository }],
      },
    ],
  };
}

/** Whom to tell of a fault in the site’s security, where the site names somebody. */
function describeFaults({ strings, library }: Locale): OwnPart[] {
  const contact = library.site.security?.contact;
  if (contact === undefined) return [];
  const link = contact.includes(':') ? { href: contact, words: contact } : mailTo(contact);
  return [{ title: strings.own.about.faults, paragraphs: [], links: [link] }];
}

/** What was tested for readers with disabilities, how, and what was not. */
export function describeAccess({ strings, library }: Locale): OwnPage {
  const words = strings.own.accessibility;
  return {
    title: words.title,
    text: words.text,
    parts: [
      { title: words.aim, paragraphs: [words.aimText] },
      { title: words.tested, paragraphs: [words.testedText, words.testedKeys] },
      { title: words.untested, paragraphs: [words.untestedText] },
      { title: words.known, paragraphs: [words.knownText] },
      { title: words.tell, paragraphs: [words.tellText], links: [mailTo(library.site.contact)] },
    ],
  };
}

/** What the site learns about its readers. */
export function describePrivacy({ strings, library }: Locale): OwnPage {
  const words = strings.own.privacy;
  const mail = mailTo(library.site.contact);
  return {
    title: words.title,
    text: words.text,
    parts: [
      { title: words.none, paragraphs: [words.noneText] },
      { title: words.third, paragraphs: [words.thirdText] },
      { title: words.search, paragraphs: [words.searchText] },
      { title: words.kept, paragraphs: [words.keptText] },
      { title: words.server, paragraphs: [words.serverText], links: [mail] },
    ],
  };
}

/** How figures are checked, with what the build has counted. */
export function describeChecks(locale: Locale): OwnPage {
  const { strings, formatter, href } = locale;
  const { home } = strings;
  const words = strings.own.checks;
  const counts = Object.fromEntries(
    Object.entries(countChecks(locale)).map(([name, count]) => [name, formatter.number(count)]),
  );
  const part = (title: string, text: string) => ({ title, paragraphs: [fill(text, counts)] });
  const rows = Object.entries(words.rows).map(([name, text]): [string, string] => [
    text,
    counts[name] ?? '',
  ]);
  return {
    title: words.title,
    text: words.text,
    parts: [
      part(home.recorded, home.recordedText),
      part(home.checked, home.checkedText),
      part(home.bound, home.boundText),
      part(words.proved, words.provedText),
      part(words.dated, words.datedText),
      part(words.corrected, words.correctedText),
      part(words.limits, words.limitsText),
      {
        title: words.counts,
        paragraphs: [words.countsText],
        counts: { name: words.counted, number: words.number, rows },
        links: [
          { href: href(address.facts), words: home.wholeRegister },
          { href: href(address.corrections), words: strings.own.corrections.title },
        ],
      },
    ],
  };
}
