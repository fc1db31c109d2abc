import { describe, expect, it } from 'vitest';
import { createPublicView } from '../../src/library/edition-view.ts';
import { findPublicSince } from '../../src/library/public-since.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { markPage } from '../support/secret-records.ts';

const fleet = 'briefings/fleet.mdx';
const harbour = 'notes/harbour-opens.mdx';

async function sinceAt(now: string, change: (copy: FixtureCopy) => void) {
  const copy = copyFixture();
  change(copy);
  const view = createPublicView(await readSound(copy.folder), now);
  return Object.fromEntries(findPublicSince(view));
}

describe('the day on which a fact became public', () => {
  it('is told of none where there was no embargo', async () => {
    expect(await sinceAt('2026-11-24', () => undefined)).toEqual({});
  });

  it('is the end of the embargo of the only page that shows it', async () => {
    const change = (copy: FixtureCopy) => markPage(copy, fleet, "publishAt: '2026-11-20T09:00Z'");
    expect(await sinceAt('2026-11-24', change)).toEqual({
      'fleet-fund': '2026-11-20',
      'licence-fee': '2026-11-20',
    });
  });

  it('is told of no fact that another page showed before', async () => {
    const change = (copy: FixtureCopy) => {
      markPage(copy, fleet, "publishAt: '2026-11-20T09:00Z'");
      copy.append(harbour, '\nIt costs <Fact id="fleet-fund"/>.\n');
    };
    expect(await sinceAt('2026-11-24', change)).toEqual({ 'licence-fee': '2026-11-20' });
  });

  it('is the first end, in whatever order the pages stand', async () => {
    const change = (copy: FixtureCopy) => {
      markPage(copy, fleet, "publishAt: '2026-11-18'");
      markPage(copy, harbour, "publishAt: '2026-11-20'");
      markPage(copy, 'notes/quota-revised.mdx', "publishAt: '2026-11-19T23:00-05:00'");
      copy.append(harbour, '\nIt costs <Fact id="fleet-fund"/>.\n');
    };
    expect(await sinceAt('2026-11-24', change)).toMatchObject({ 'fleet-fund': '2026-11-18' });
  });

  it('is the first end of several embargoes', async () => {
    const change = (copy: FixtureCopy) => {
      markPage(copy, fleet, "publishAt: '2026-11-20T09:00Z'");
      markPage(copy, harbour, "publishAt: '2026-11-18'");
      copy.append(harbour, '\nIt costs <Fact id="fleet-fund"/>.\n');
    };
    expect(await sinceAt('2026-11-24', change)).toEqual({
      'fleet-fund': '2026-11-18',
      'harbour-opening': '2026-11-18',
      'licence-fee': '2026-11-20',
    });
  });
});
