import { listClaims } from '../domain/claims.ts';
import { bareText } from '../domain/plain-text.ts';
import { error, warning, type Position, type Problem } from '../domain/problem.ts';
import type { Library, Page, RefusedPage } from '../library/library.ts';
import { findPageTexts, findRecordTexts, type PlainText } from '../library/plain-texts.ts';
import { findClaims, type ClaimText, type FoundClaim } from '../library/prose-claims.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import type { Check, Circumstances } from './check.ts';

type Finders = Pick<Circumstances, 'findNumerals' | 'findClaimWords'>;

interface PlacedClaim {
  claim: FoundClaim;
  position: Position;
}

/** No words of a page, a chart or a table claim something about quantities that no figure of the ledger shows. */
export const checkUnprovedClaims: Check = (library, { isStrict = false, ...finders }) => {
  const { claims } = library.site;
  if (claims === 'off') return [];
  const report = isStrict || claims === 'error' ? error : warning;
  return [...library.pages, ...library.refused]
    .flatMap((page) => [
      ...findInProse(page),
      ...findPageTexts(page)
        .filter(({ text }) => !isProvedTitle(text, page))
        .flatMap((text) => findInText(text, finders)),
    ])
    .concat(listDisplayTexts(library).flatMap((text) => findInText(text, finders)))
    .map((unproved) => tellOf(unproved, report));
};

/** The claims that the frontmatter lists are those of the title and the description. */
function isProvedTitle(text: string, page: Page | RefusedPage): boolean {
  if (!('data' in page) || listClaims(page.data).length === 0) return false;
  return text === page.data.title || text === page.data.description;
}

/** Titles and other words of charts and tables that list no claims. */
const listDisplayTexts = (library: Library): PlainText[] =>
  findRecordTexts(library).filter(({ owner: { kind, id } }) => {
    if (kind !== 'chart' && kind !== 'table') return false;
    const displays = kind === 'chart' ? library.charts : library.tables;
    return listClaims(displays.entries.get(id)!.value).length === 0;
  });

const findInProse = ({ claims, file }: Page | RefusedPage): PlacedClaim[] =>
  claims.filter(isUnproved).map((claim) => ({
    claim,
    position: { file, line: claim.line, column: claim.column },
  }));

const isUnproved = ({ isBound }: FoundClaim): boolean => !isBound;

/** The same in any text of which the language and the position are known. */
function findInText(
  { text, language, locate }: PlainText,
  { findNumerals: find = findNumerals, findClaimWords }: Finders,
): PlacedClaim[] {
  const bare = readPlainText(text);
  const numerals = () => find(bare.text, language);
  return findClaims(bare, language, numerals, findClaimWords)
    .filter(isUnproved)
    .map((claim) => ({ claim, position: locate() }));
}

/** Stands for a figure of the ledger; neither a letter nor what ends a sentence. */
const FIGURE = '\uFFFB';

/** A text without markup; the figures that it names stand in it as they do in the prose. */
function readPlainText(source: string): ClaimText {
  const text = bareText(source, FIGURE).normalize('NFC');
  const components = Array.from(text.matchAll(/\uFFFB/g), ({ index }) => ({
    name: 'Fact',
    start: index,
    end: index + 1,
  }));
  return { text, components, isBesideFigure: false };
}

function tellOf({ claim, position }: PlacedClaim, report: typeof error): Problem {
  const hint =
    'Bind the words to the data, <Claim id="…">…</Claim>, or print the figure that shows it in the same sentence; or say no more than the ledger holds';
  const words = claim.word.text.replace(/\s+/g, ' ');
  return report(position, 'unproved-claim', `No figure shows "${words}"`, hint);
}
