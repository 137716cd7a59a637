/**
 * The data of a report as a page, as Markdown and as tables. The client imports it, so it knows `protocol/` and `say/` alone.
 */
export type { Charts } from './html.ts';
export { reportBody, reportPage } from './html.ts';
export { markdownReport } from './markdown.ts';
export { byRule, count, figure, headOf, inQuotes, inWords, percent, whoIs } from './figures.ts';
export { hues } from './palette.ts';
export { reportStyle } from './style.ts';
export { forExport, unsureBy, withhold, wordsOfAlone } from './withhold.ts';
export { matchFactChecks, quotesSheet, readWorksheet, withNewer, worksheet } from './worksheet.ts';
export { compareDrafts, lossKinds } from './compare.ts';
export type { DraftChange, DraftChangeKind } from './compare.ts';
export { changesPage, changeTitles, summaryOfChanges } from './changes.ts';
