/**
 * Every kind of problem the checks report: what it means and how it is mended. The names are stable:
 * editors, pull requests and other programs rely on them. Each has a page in the guide.
 */
export const problemKinds = {
  'agreeing-estimates': {
    means:
      'A fact is contested, but all its estimates can be the same number, as they are rounded.',
    mend: 'Remove “contested”. Readers find the other figures of the same thing under “Also given as”.',
  },
  'ambiguous-cell': {
    means:
      'A fact must come from exactly one cell, and a chart must have one value for each mark. The rows chosen leave none or several.',
    mend: 'Compare the values under “rows” with the CSV, and add a column until one row is left.',
  },
  'broken-link': {
    means: 'A link leads to a page or section that this site does not have.',
    mend: 'Take the address from the page as it is published, with a slash at the end: /briefings/a-briefing/#a-heading.',
  },
  'broken-site': {
    means:
      'The finished site has a fault that its readers would meet: a link to nothing, a page that is missing or empty, two parts of a page with one id, a file that programmes of its kind cannot read, a search that finds nothing. It was not published.',
    mend: 'Correct what the message names. Where no editor wrote it, the generator is at fault: report it with the message.',
  },
  'component-children': {
    means:
      'Text stands between the tags of a component that holds none, or is missing where one needs it.',
    mend: 'Write <Fact id="…"/> for the first, <Callout title="…">text</Callout> for the second.',
  },
  'component-place': {
    means: 'A component that fills a block, such as a chart, stands inside a sentence.',
    mend: 'Put it on a line of its own, with an empty line before and after.',
  },
  'contradicting-figures': {
    means:
      'Two numbers of the site are of the same measure, place and time, and are not the same, although their rounding is allowed for.',
    mend: 'Correct one of them; or hold both as estimates of a contested fact; or say under “differs” in what they differ: year, stage, publisher, basis or edition.',
  },
  'contradicts-data': {
    means:
      'A value typed into the ledger differs from a row of a table that is of the same year, place and measure.',
    mend: 'Take the value from the row with “from”, so that the two cannot part. Where both are right, give the other under “contested”, or say in the label what tells them apart.',
  },
  'csv-column-order': {
    means: 'The columns of a CSV file are not in the order in which its metadata describes them.',
    mend: 'Put either into the order of the other.',
  },
  'csv-duplicate-row': {
    means: 'Two rows of a table share the values that identify a row.',
    mend: 'Remove one, or name a further column under “key”.',
  },
  'csv-empty-cell': {
    means: 'A cell is empty in a column that must be filled.',
    mend: 'Fill it in, or mark the column “optional: true” where the source publishes nothing.',
  },
  'csv-formula': {
    means: 'A cell starts with a sign that spreadsheets take for the start of a formula, and run.',
    mend: 'Start the cell with a letter or digit.',
  },
  'csv-header': { means: 'A CSV file is empty.', mend: 'Start it with the names of its columns.' },
  'csv-missing-column': {
    means: 'A column that the metadata describes is not in the CSV file.',
    mend: 'Add the column to the CSV, or remove it from the metadata.',
  },
  'csv-not-a-date': {
    means: 'A cell should hold a date and does not.',
    mend: 'Write 2025, 2025-10 or 2025-10-26.',
  },
  'csv-not-a-number': {
    means: 'A cell should hold a number and holds words, a thousands mark or a unit.',
    mend: 'Write digits alone, with a point for decimals: 12500.5. Put “>75” or “NA” into a text column.',
  },
  'csv-ragged-row': {
    means: 'A row has more or fewer cells than the header.',
    mend: 'Often a comma inside a text: put the text in quotation marks.',
  },
  'csv-syntax': {
    means: 'The CSV file cannot be read.',
    mend: 'Look for a quotation mark that is opened and not closed.',
  },
  'csv-unknown-column': {
    means: 'The CSV file has a column that its metadata does not describe.',
    mend: 'Describe it under “columns”, with label, type and unit, or remove it.',
  },
  'dates-out-of-order': {
    means:
      'A date lies before another that comes first: what a note tells, its publication, its change, correction and review; a source is published before it is read.',
    mend: 'Write each date as it was. A page that readers are to get later has “status: draft” or “publishAt”.',
  },
  'duplicate-address': {
    means: 'Two files would be published at the same address, and one would hide the other.',
    mend: 'Rename one of the files.',
  },
  'duplicate-attribute': {
    means: 'A component gives the same attribute twice, and only one of them could count.',
    mend: 'Remove one of them.',
  },
  'duplicate-id': {
    means: 'An id names two records, or two parts of one page.',
    mend: 'Rename or remove one of them.',
  },
  'empty-cell': {
    means: 'A fact points at a cell in which the source published no number.',
    mend: 'Choose another row, or leave the fact out.',
  },
  'empty-selection': {
    means: 'The rows chosen for a chart or table do not exist.',
    mend: 'Compare the values under “rows” with the CSV; they must be written alike.',
  },
  'false-precision': {
    means:
      'A computed figure is written with more digits than the rounding of the numbers allows that it is computed from.',
    mend: 'Write the number of decimals that the message names; below zero it rounds to tens, hundreds and so on.',
  },
  'false-claim': {
    means:
      'The data say otherwise than words that are bound to them: the second is now the largest, a rise is a fall, five are four.',
    mend: 'Write what the data now say, as the message has it, and bring the claim in content/claims into step; or correct the data.',
  },
  'heading-level': {
    means: 'A page has one first-level heading, its title, and it stands in the frontmatter.',
    mend: 'Start sections with “##”.',
  },
  'hidden-character': {
    means:
      'A character that cannot be seen, such as a control character, one that turns the direction of the text, or one without width in an id, an address or a number.',
    mend: 'Delete it and type the words around it anew.',
  },
  'hidden-reference': {
    means:
      'What the public gets leads to, shows or rests on something that it does not get: a draft, a page under embargo, a page, block or record for the staff.',
    mend: 'Put the sentence, figure or link into <Staff>…</Staff>, or make what it names public: “status: published”, “audience: public”. Two pages under embargo may name each other where both have the same “publishAt”.',
  },
  'image-without-text': {
    means: 'A picture says nothing to a reader who cannot see it.',
    mend: 'Write what it shows: ![A carrier at the quay](carrier.jpg).',
  },
  'invalid-field': {
    means: 'A field holds a value of the wrong kind.',
    mend: 'Follow the example in the message.',
  },
  'invalid-file-name': {
    means:
      'A file or folder has a name that some machines cannot store, or cannot tell from that of another.',
    mend: 'Use letters, digits and single hyphens: harbour-2026.png.',
  },
  'invalid-id': {
    means: 'An id or file name cannot be part of an address.',
    mend: 'Use letters, digits and single hyphens: harvest-share.',
  },
  'key-facts': {
    means: 'A briefing shows three to five key facts directly after its bottom line.',
    mend: 'Write <KeyFacts ids="a b c"/> before the first heading.',
  },
  'lost-bound': {
    means:
      'A figure is taken from numbers of a table of which some are bounds or approximations (“more than”, “about”), and does not say so itself.',
    mend: 'Give the fact one of the qualifiers that the message names.',
  },
  'missing-attribute': {
    means: 'A component lacks something it cannot do without.',
    mend: 'Add the attribute named in the message.',
  },
  'missing-bottom-line': {
    means: 'A briefing opens with two to four sentences that stand alone.',
    mend: 'Write them before the key facts and the first heading.',
  },
  'missing-correction': {
    means:
      'A figure that readers have met on this page has another value now, and the page does not say so.',
    mend: 'Add an entry to “corrections” in its frontmatter, with the fact, its old and its new value; the message holds it ready to paste.',
  },
  'missing-digest': {
    means:
      'A translation does not say which text it follows, so no one can tell when the original changes.',
    mend: 'Compare it with the original, then run npm run stamp with its file, or paste the line of the message into its frontmatter.',
  },
  'missing-fact-record': {
    means: 'The record of a fact is gone, and links to its page would end nowhere.',
    mend: 'Put the record back and mark it “withdrawn”, or name the old id under “formerly” of the fact that replaces it.',
  },
  'missing-field': {
    means: 'A record lacks a field it cannot do without.',
    mend: 'Add the field named in the message.',
  },
  'missing-file': {
    means: 'A file that is named is not there.',
    mend: 'Add it at the place named in the message, or correct the name.',
  },
  'missing-interface': {
    means:
      'The site has a language in which its menus, buttons and labels have no words; they are shown in English.',
    mend: 'Translate them in content/strings, in a file named after the language.',
  },
  'missing-original': {
    means: 'A translation stands alone: the page it translates is not there.',
    mend: 'Add the original under the same name without the language, or rename the translation.',
  },
  'missing-string': {
    means: 'An interface in a language of content/strings is not complete.',
    mend: 'Add the texts that the message lists, in the language of the file.',
  },
  'missing-translation': {
    means: 'A text that readers meet is missing in one of the languages of the site.',
    mend: 'Add it under its language code.',
  },
  'mixed-basis': {
    means:
      'An operation adds or compares numbers on different bases, such as metal content and gross weight.',
    mend: 'Choose rows on one basis, or convert them before they are put into the table, with its source.',
  },
  'open-claim': {
    means:
      'The data do not settle words that are bound to them: the intervals of the numbers overlap, as they are rounded, bounds (“more than”) or contested.',
    mend: 'Say “about as much as”, or choose numbers that are further apart, or say how the column is rounded.',
  },
  'open-interval': {
    means:
      'A share, change or ratio has a base that may be zero within its rounding, so that the result may be any number.',
    mend: 'Compare with rows of larger numbers, or say how the column is rounded.',
  },
  'outdated-translation': {
    means:
      'A text has changed since it was translated. Readers of the translation are told so, with a link to the original.',
    mend: 'Bring the translation into step with what the message lists. For a page, then run npm run stamp with its file.',
  },
  'overdue-review': {
    means:
      'The day by which a fact, dataset or page was to be looked at again has passed. It is an error where a fact is changed without being reviewed.',
    mend: 'Compare it with its sources, mend what has changed, and set the next “reviewBy”.',
  },
  syntax: {
    means: 'The text of a page cannot be read as Markdown with components.',
    mend: 'Close every component; write \\< and \\{ to print these signs.',
  },
  'too-large': {
    means:
      'A file, text or picture is larger, longer or more deeply nested than any reader needs, and would hold up the check.',
    mend: 'Split or shorten it as the message says.',
  },
  'translation-mismatch': {
    means:
      'A translation shows another figure, chart, table, citation, term, event or quotation than its original, shows it more or less often, or keeps for the staff what the original shows to all, or the reverse.',
    mend: 'Put the component named in the message into the page that lacks it, or take it out of the other.',
  },
  'unfit-claim': {
    means:
      'A claim cannot be told from its data: the column holds words, no row is left, the subject is not among the rows, the base is zero; or it is about other data than the chart or table that it stands with.',
    mend: 'Write the rows, the column and the subject as the CSV has them, and choose a predicate that fits them.',
  },
  'shared-colour': {
    means:
      'Two places have one colour in content/places, or a place is a member of two groups of different colours. Readers know a place by its colour in every chart.',
    mend: 'Give each place or group that needs one a colour of its own; the members of a group take that of the group, and whoever has none is graphite.',
  },
  'too-many-series': {
    means: 'A chart has more series than its form can tell apart.',
    mend: 'Choose fewer rows, or another form: bars bear their names and hold the most.',
  },
  'unplaced-annotation': {
    means:
      'An annotation of a chart is bound to a fact or an event that the chart has no place for: no mark is that fact, or the date lies outside its years.',
    mend: 'Name a fact that is read from a row of the chart, or an event within its years.',
  },
  'unknown-attribute': {
    means: 'A component has no such attribute.',
    mend: 'See the component vocabulary.',
  },
  'unknown-chart': {
    means: 'No chart has this id.',
    mend: 'Add it to content/charts, or use the id suggested.',
  },
  'unknown-claim': {
    means: 'No claim has this id.',
    mend: 'Add it to content/claims, or use the id suggested.',
  },
  'unknown-column': {
    means: 'The dataset has no such column.',
    mend: 'Use a name from its CSV header.',
  },
  'unknown-component': {
    means: 'No component has this name.',
    mend: 'See the component vocabulary.',
  },
  'unknown-dataset': {
    means: 'No dataset has this id.',
    mend: 'Use the name of a file in content/data, without its ending.',
  },
  'unknown-event': {
    means: 'No timeline event has this id.',
    mend: 'Add it to content/timeline, or use the id suggested.',
  },
  'unknown-fact': {
    means: 'No fact of the ledger has this id.',
    mend: 'Add it to content/facts, or use the id suggested.',
  },
  'unknown-field': {
    means: 'A record has a field that means nothing here, often a slip of the hand.',
    mend: 'Use the field suggested, or remove it.',
  },
  'unknown-language': {
    means: 'A file is named for a language the site does not have.',
    mend: 'Name it <slug>.mdx, or <slug>.vi.mdx for a translation.',
  },
  'unknown-place': {
    means: 'A place is not known by this code or name, or has no tile.',
    mend: 'Add it to content/places.',
  },
  'unknown-source': {
    means: 'No source has this id.',
    mend: 'Add it to content/sources, or use the id suggested.',
  },
  'unknown-subject': {
    means: 'A chart sets off a subject that none of its rows holds.',
    mend: 'Write it as the CSV does.',
  },
  'unknown-table': {
    means: 'No table has this id.',
    mend: 'Add it to content/tables, or use the id suggested.',
  },
  'unknown-term': {
    means: 'The glossary has no such term.',
    mend: 'Add it to content/glossary, or use the id suggested.',
  },
  'unknown-theme': { means: 'The site has no such theme.', mend: 'Use a theme of site.yaml.' },
  'unknown-unit': { means: 'No unit has this id.', mend: 'Use a unit of content/units.' },
  'unread-file': {
    means:
      'A file of the content folder has a name or place that nothing reads, so it would never appear.',
    mend: 'Notes end in .mdx, records in .yaml, tables in .csv with a .yaml beside them; each kind has its folder.',
  },
  'unsafe-content': {
    means:
      'A page holds something that could run, load or hide: code, raw HTML, an address that is not plain.',
    mend: 'Use Markdown and the components; nothing else is published.',
  },
  'unsettled-rank': {
    means:
      'A rank is counted among numbers of which some are bounds (“more than”), or so close that their rounding may hide another order.',
    mend: 'Compare rows whose numbers are no bounds and further apart, or take the rank from a source that states it.',
  },
  'unsourced-figure': {
    means:
      'A percentage, sum, quantity, large number, multiple, ratio or count of things stands in the text, or in a cell of words, without a record in the ledger.',
    mend: 'Record it once in content/facts and print it with <Fact id="…"/>. Where that cannot be, wrap the words in <Unsourced reason="…">.',
  },
  'withdrawn-fact': {
    means: 'A page shows a fact that was withdrawn.',
    mend: 'Take it out of the text, or show another fact in its place.',
  },
  'unproved-claim': {
    means:
      'Words claim something about quantities (“the largest”, “fell”, “most of”), and no figure in their sentence shows it. It is an error where the check is strict, or where site.yaml says “claims: error”.',
    mend: 'Print the figure that shows it in the same sentence, with <Fact id="…"/>, or say no more than the ledger holds. “claims: off” in site.yaml ends the search.',
  },
  'unsafe-yaml': {
    means:
      'A YAML file uses a feature that makes values out of other than what is written: tags, directives, merged or copied parts.',
    mend: 'Write the plain values.',
  },
  'wrong-column': {
    means: 'A column is of another type than this use needs.',
    mend: 'Name a column of the type in the message.',
  },
  'wrong-component': {
    means: 'A chart is named where a tile map belongs, or the other way round.',
    mend: 'Use <Chart> for charts, <TileMap> for charts of form “tiles”.',
  },
  'wrong-correction': {
    means: 'A page tells its readers of a change that was not made, or was made with other values.',
    mend: 'Write the old and the new value as in the ledger, or take the correction out.',
  },
  'wrong-encoding': {
    means: 'A file is not text in UTF-8.',
    mend: 'Save it as UTF-8 in the editor.',
  },
  'wrong-picture': {
    means: 'A picture file holds something other than its name says, or cannot be read.',
    mend: 'Save the picture anew in the format that its name says.',
  },
  'wrong-placeholder': {
    means:
      'A text of the interface has other words in braces than the English one, so a number or name would be missing or a brace printed.',
    mend: 'Keep the words in braces as they stand in English, wherever the sentence needs them.',
  },
  'wrong-series': {
    means:
      'A slope or dumbbell chart compares exactly two series; a matrix spreads one over its columns.',
    mend: 'Choose rows so that two are left.',
  },
  'wrong-difference': {
    means:
      'A record says in what its number differs from another, and the two do not differ in that: they have the same year, the same publisher, the same basis.',
    mend: 'Write in what they differ: year, stage, publisher, basis or edition; or remove the entry.',
  },
  'wrong-unit': {
    means:
      'A fact is in a unit that its value cannot have: another than that of its column, or dollars where tonnes are added.',
    mend: 'Write the unit of the column; per cent for a share or change, percentage points for a difference of percentages.',
  },
  'younger-source': {
    means:
      'A page cites a source, or shows a figure, table, chart or event from one, that was published after the page was last changed.',
    mend: 'Set “updated” to the day on which the page took the source up, or cite what was there before.',
  },
  'yaml-syntax': {
    means: 'A YAML file or frontmatter cannot be read.',
    mend: 'Check indentation, colons and quotation marks.',
  },
} as const satisfies Record<string, { means: string; mend: string }>;

export type ProblemKind = keyof typeof problemKinds;
