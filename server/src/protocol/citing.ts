import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';

/** Client to server, a request: what the statement at a range can be cited to, best first. */
export const citeOffersMethod = 'ontherecord/citeOffers';
export interface CiteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}
export interface CiteOffers {
  readonly offers: readonly CiteChoice[];
  /** Where a DOI would be sent; undefined where the reader has not turned that on. */
  readonly doiEndpoint?: string;
  /** The name of the bibliography that a new work goes into; undefined where it becomes a footnote. */
  readonly bibliography?: string;
}
export interface CiteChoice {
  readonly kind: 'work' | 'note' | 'link' | 'new';
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly edit: WorkspaceEdit;
}

/** Client to server, a request: the edit that cites a web address, as a new work of the bibliography or as a footnote. */
export const citeAddressMethod = 'ontherecord/citeAddress';
export interface CiteAddressParams extends CiteParams {
  readonly address: string;
  readonly title?: string;
  /** “Anna Keller; Port Vale Times” */
  readonly authors?: string;
  readonly site?: string;
  /** `2024-05-02` */
  readonly date?: string;
  readonly accessed?: string;
}

/** Client to server, a request: looks a DOI up and cites the work. An error where that is not turned on. */
export const citeDoiMethod = 'ontherecord/citeDoi';
export interface CiteDoiParams extends CiteParams {
  readonly doi: string;
}
export type CiteEdit = WorkspaceEdit | null;

/** Client to server, a request: every citation of a document in another form. */
export const convertCitationsMethod = 'ontherecord/convertCitations';
export interface ConvertParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly to: 'footnote' | 'pandoc' | 'link';
}
