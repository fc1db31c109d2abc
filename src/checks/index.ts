import { compareProblems, type Problem } from '../domain/problem.ts';
import type { Library } from '../library/library.ts';
import { checkBriefings } from './briefings.ts';
import { checkCellFigures } from './cell-figures.ts';
import { checkChartAnnotations } from './chart-annotations.ts';
import { checkCharts } from './charts.ts';
import type { Check, Circumstances } from './check.ts';
import { checkClaims } from './claims.ts';
import { checkClaimData } from './claim-data.ts';
import { checkComponents } from './components.ts';
import { checkComputedColumns } from './computed-columns.ts';
import { checkContradictingFigures } from './contradicting-figures.ts';
import { checkCorrections } from './corrections.ts';
import { checkDatasets } from './datasets.ts';
import { checkDimensions } from './dimensions.ts';
import { checkFalsePrecision } from './false-precision.ts';
import { checkHiddenReferences } from './hidden-references.ts';
import { checkImages } from './images.ts';
import { checkInterfaces } from './interfaces.ts';
import { checkLinks } from './links.ts';
import { checkLostBounds } from './lost-bounds.ts';
import { checkMeasures } from './measures.ts';
import { checkMentions } from './mentions.ts';
import { checkMissingCorrections } from './missing-corrections.ts';
import { checkOutdatedTexts } from './outdated-texts.ts';
import { checkPlaceColours } from './place-colours.ts';
import { checkQuotedUnits } from './quoted-units.ts';
import { checkPageDates } from './page-dates.ts';
import { checkRecords } from './records.ts';
import { checkRepeatedParts } from './repeated-parts.ts';
import { checkRetiredFacts } from './retired-facts.ts';
import { checkReviewDates } from './review-dates.ts';
import { checkSourceDates } from './source-dates.ts';
import { checkSourcePages } from './source-pages.ts';
import { checkTables } from './tables.ts';
import { checkTranslatedDates } from './translated-dates.ts';
import { checkTranslatedPages } from './translated-pages.ts';
import { checkTranslationParity } from './translation-parity.ts';
import { checkTranslations } from './translations.ts';
import { checkTypedValues } from './typed-values.ts';
import { checkUnprovedClaims } from './unproved-claims.ts';
import { checkUnsourcedFigures } from './unsourced-figures.ts';
import { checkWrongCorrections } from './wrong-corrections.ts';
import { checkYoungerSources } from './younger-sources.ts';

const checks: Check[] = [
  checkRecords,
  checkDatasets,
  checkCharts,
  checkChartAnnotations,
  checkPlaceColours,
  checkTables,
  checkInterfaces,
  checkTranslations,
  checkTranslatedPages,
  checkTranslatedDates,
  checkTranslationParity,
  checkOutdatedTexts,
  checkComponents,
  checkRepeatedParts,
  checkMentions,
  checkBriefings,
  checkLinks,
  checkHiddenReferences,
  checkImages,
  checkUnsourcedFigures,
  checkUnprovedClaims,
  checkCellFigures,
  checkTypedValues,
  checkLostBounds,
  checkFalsePrecision,
  checkComputedColumns,
  checkClaimData,
  checkClaims,
  checkContradictingFigures,
  checkMeasures,
  checkDimensions,
  checkQuotedUnits,
  checkReviewDates,
  checkPageDates,
  checkSourceDates,
  checkYoungerSources,
  checkSourcePages,
  checkRetiredFacts,
  checkCorrections,
  checkMissingCorrections,
  checkWrongCorrections,
];

/** Everything that is wrong with the content, in the order in which an editor meets it. */
export function checkLibrary(library: Library, circumstances: Circumstances): Problem[] {
  return checks.flatMap((check) => check(library, circumstances)).sort(compareProblems);
}
