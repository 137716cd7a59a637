/**
 * What the section `ontherecord` of an editor's settings may hold. Everything is optional, and nothing is believed: what
 * has another shape counts as absent.
 */
export interface OnTheRecordSettings {
  /** False: no document is read unless its reader turns it on. */
  readonly enable?: boolean;
  /** Which standards count; single rules are changed on top of it. */
  readonly profile?: Profile;
  /** Severity by rule id (`claim/statistic`), by family (`claim` or `claim/*`) or for all (`*`); the most exact one counts. */
  readonly rules?: Readonly<Record<string, SeverityName | { readonly severity: SeverityName }>>;
  readonly files?: {
    /** Globs of articles: read even where an exclude, ours or the reader's, names them. */
    readonly include?: readonly string[];
    /** Globs of files that are left alone, on top of our own. */
    readonly exclude?: readonly string[];
  };
  readonly citations?: {
    /** Which repair of an unsupported statement comes first. */
    readonly style?: CitationStyle;
    /** Bibliographies for articles that cite keys, relative to the workspace folder. */
    readonly bibliography?: string | readonly string[];
    /** Domains that citation/flagged-domain speaks of. */
    readonly flaggedDomains?: readonly string[];
    /** Whether *Cite by DOI…* may ask the endpoint; nothing is sent before that. */
    readonly lookUpDoi?: boolean;
    /** Where it asks: the DOI is put behind it. An answer has the shape of Crossref's. */
    readonly doiEndpoint?: string;
  };
  readonly people?: {
    /** The bare name of people files; the one for sources who are to be protected is named after it. */
    readonly file?: string;
  };
  readonly inlayHints?: {
    /** The name of whoever a pronoun means that speaks, behind it. Off unless it is `true`. */
    readonly speakers?: boolean;
  };
  /** What is coloured. */
  readonly highlight?: HighlightSetting;
  /** How many quotes, people, sources without a name and unsupported statements there are. */
  readonly figures?: {
    /** Behind a line as a hint, above it as a code lens. */
    readonly position?: FiguresPosition;
    /** Once for the article, or below each further heading, too. */
    readonly scope?: FiguresScope;
  };
  /** False: the outline has no people. */
  readonly outline?: boolean;
}

export type SeverityName = 'error' | 'warning' | 'information' | 'hint' | 'off';

export type CitationStyle = 'footnote' | 'pandoc' | 'link';

export type Profile = 'news' | 'wikipedia' | 'research' | 'relaxed';

export type HighlightSetting = 'off' | 'quotes' | 'everything';

export type FiguresPosition = 'behind' | 'above' | 'off';

export type FiguresScope = 'article' | 'headings';
