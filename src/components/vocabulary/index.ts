import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../domain/vocabulary.ts';
import Callout from './Callout.astro';
import Claim from './Claim.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import DataTable from './DataTable.astro';
import Fact from './Fact.astro';
import KeyFacts from './KeyFacts.astro';
import Quote from './Quote.astro';
import Staff from './Staff.astro';
import Term from './Term.astro';
import TileMap from './TileMap.astro';
import Timeline from './Timeline.astro';
import Unsourced from './Unsourced.astro';

const all: Record<ComponentName, AstroComponentFactory> = {
  Callout,
  Chart,
  Claim,
  Cite,
  DataTable,
  Fact,
  KeyFacts,
  Quote,
  Staff,
  Term,
  TileMap,
  Timeline,
  Unsourced,
};

/** What each component of the vocabulary is rendered with. */
export const vocabularyComponents: Record<string, AstroComponentFactory> = all;
