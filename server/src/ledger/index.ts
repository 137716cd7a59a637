/** An analysis as plain data for the view of who says what, and for the report. */
export { ledgerOf, saidIn } from './ledger.ts';
export type { Bench } from './ledger.ts';
export { reportOf } from './report.ts';
export { describeSpeaker } from './sources.ts';
