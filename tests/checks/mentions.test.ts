import { describe, it } from 'vitest';
import { expectSlip } from '../support/expect-slip.ts';
import { readSlips } from '../support/slip-table.ts';

const slips = readSlips(String.raw`
fact misspelt in a chart        | charts/stocks.yaml      | en: Four dots; → en: From <Fact id="licence-fe"/>; | unknown-fact | "licence-fee"
fact misspelt in a title        | notes/quota-revised.mdx | title: A quota → title: <Fact id="licence-fe"/> A quota | unknown-fact | "licence-fee"
fact misspelt in a callout      | briefings/catch.mdx     | title="Limits → title="<Fact id='licence-fe'/> | unknown-fact | "licence-fee"
fact left open in an event      | timeline.yaml           | en: Parliament set → en: <Fact id="licence-fee"> set | unknown-component | In a plain text
component in the glossary       | glossary.yaml           | en: The most that → en: <Term id="x"/> The most that | unknown-component | In a plain text
`);

describe('a slip in a plain text makes one problem', () => {
  it.each(slips)('$title', expectSlip);
});
