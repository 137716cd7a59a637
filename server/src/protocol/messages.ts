import type { PlaceRange } from './places.ts';

/**
 * Names and shapes of what passes between our client and our server beyond the standard protocol. Every message is
 * optional: a server that gets none of them, from another editor, behaves by its settings alone.
 */

/** What our client says of itself at `initialize`, in `initializationOptions`. */
export interface InitializationOptions {
  /** URI of the folder of rule pages as shipped, without a slash at its end: the base of `codeDescription`. */
  readonly rulePages?: string;
  /** URI of the folder of bundles as shipped, for a server in a worker, which does not know where it comes from. */
  readonly bundles?: string;
  /** Commands of `ClientCommand` that the editor can run, for hovers and code actions. */
  readonly commands?: readonly ClientCommand[];
  /** What the reader decided about single documents, by URI: `true` means "this is an article". */
  readonly overrides?: Readonly<Record<string, boolean>>;
  /** Texts in the reader's language by their English ones, as `l10n/` has them; English where it is left out. */
  readonly translations?: Readonly<Record<string, string>>;
  /** True: the client answers `readFile` and `readFolder`, for files that only the editor can reach. */
  readonly files?: boolean;
  /** True: the client shows `status`. */
  readonly status?: boolean;
  /** True: the client has colours for our own types of tokens; others get types of the protocol in their place. */
  readonly tokens?: boolean;
  /** True: nobody has said yet that the open folders are to be trusted, so their configuration files do not count. */
  readonly restricted?: boolean;
  /** Settings as they are until the editor tells others, in the shape of its section. */
  readonly ontherecord?: unknown;
}

/** Commands that live in the client; the server only links to them. */
export type ClientCommand =
  /** `[uri: string, line: number, character: number]`, counted from 0: shows that place. */
  | 'ontherecord.reveal'
  /** `[uri: string, line: number, character: number]`: enters who is mentioned there in the people file. */
  | 'ontherecord.addToPeople'
  /** `[uri: string]`: reads the document as an article from now on. */
  | 'ontherecord.enableForFile'
  /** `[uri: string]`: shows the report of a document. */
  | 'ontherecord.showReport'
  /** `[uri: string]`: leaves the document alone from now on. */
  | 'ontherecord.disableForFile'
  /** `[uri: string, range: Range, kind: 'speaker' | 'same']`: lets the writer choose who is meant. */
  | 'ontherecord.choosePerson'
  /** `[uri: string, range: Range]`: opens the picker of what the statement there can be cited to. */
  | 'ontherecord.cite'
  /** `[uri: string, range: Range, rule: string]`: lets somebody choose a verdict on the finding of the rule there. */
  | 'ontherecord.review.choose';

/** Client to server, a notification: the reader turned one document on or off, or (`null`) back to the settings. */
export const overrideMethod = 'ontherecord/override';
export interface OverrideParams {
  readonly uri: string;
  readonly enabled: boolean | null;
}

/** Client to server, a notification without parameters: the open folders are trusted from now on. */
export const trustedMethod = 'ontherecord/trusted';

/** Server to client, a notification, if it wants it: sent when a document is opened and whenever something of this changes. */
export const statusMethod = 'ontherecord/status';
export interface StatusParams {
  readonly uri: string;
  readonly state: DocumentState;
  /** Who reads: hand-written rules alone, or the trained model too. */
  readonly engine: 'rules' | 'model';
  /** Why, in a sentence, where the state is not `on`. */
  readonly reason?: string;
  /** How many findings the document has, and how many people or bodies are quoted in it; absent where it is not read. */
  readonly findings?: number;
  readonly speakers?: number;
  /** How many findings somebody has checked, where anybody has. */
  readonly checked?: number;
  /** How many quotations were read back, and of how many, where any was. */
  readonly readBack?: number;
  readonly quotations?: number;
  /** How many statements a fact-checker wrote about in the file beside the article, where there are any. */
  readonly factChecks?: number;
}

/**
 * - `on`: read as an article
 * - `structure`: not English: quotation marks and footnotes only
 * - `notArticle`: left alone by `ontherecord.files` or by what it is
 * - `off`: turned off by the reader, for this file or altogether
 */
type DocumentState = 'on' | 'structure' | 'notArticle' | 'off';

/** Server to client, a request: the text of a file that is not open, or null where there is none. */
export const readFileMethod = 'ontherecord/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly text: string } | null;
/** A longer file is none that lies beside an article, in bytes: the largest bibliographies have a fifth of it. */
export const longestFile = 50_000_000;

/** Server to client, a request: what lies in a folder; nothing where there is no such folder. */
export const readFolderMethod = 'ontherecord/readFolder';
export interface ReadFolderParams {
  readonly uri: string;
}
export type ReadFolderResult = readonly { readonly name: string; readonly folder: boolean }[];

/**
 * Server to client, a request of a server in a worker, which has no files: the bytes of `server/model/reader.bin` as shipped,
 * as a `Uint8Array` (messages between workers carry one as it is). Without an answer rules read alone.
 */
export const modelMethod = 'ontherecord/model';

/**
 * Client to server, a request: everybody who may say what stands at a range, or be who is mentioned there. With a `name`,
 * the one choice that whoever has it says what stands there; none where nothing is said.
 */
export const correctionsMethod = 'ontherecord/corrections';
export interface CorrectionsParams extends ArticleParams {
  readonly range: PlaceRange;
  readonly kind: 'speaker' | 'same';
  readonly name?: string;
}
export interface CorrectionChoice {
  readonly label: string;
  readonly description: string;
  /** A `WorkspaceEdit` of the standard protocol. */
  readonly edit: object;
}

/** What a request about a whole article asks with. */
export interface ArticleParams {
  readonly textDocument: { readonly uri: string };
}
