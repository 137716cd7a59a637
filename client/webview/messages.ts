import type { Translations } from '../../server/src/say/index.ts';
import type { PlaceRange, Report } from '../../server/src/protocol/index.ts';
import type { Charts } from '../../server/src/report/index.ts';

/** What the extension tells the view. */
export type ToView =
  /** The language to speak, before anything else. */
  | { readonly kind: 'speak'; readonly translations: Translations | undefined }
  /** Shows a report: `body` is the content of the page, `report` is for the charts. */
  | { readonly kind: 'report'; readonly body: string; readonly report: Report }
  /** Draws the charts of a report for an export. */
  | { readonly kind: 'draw'; readonly request: number; readonly report: Report };

/** What the view tells the extension. */
export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly range: PlaceRange }
  | { readonly kind: 'drawn'; readonly request: number; readonly charts: Charts };
