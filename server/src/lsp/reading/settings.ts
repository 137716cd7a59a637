import type { ArticleConfig } from '../../config/index.ts';
import { profiles, severitiesOf, severityNames } from '../../core/index.ts';
import type { Profile, Severity } from '../../core/index.ts';
import { namesOfFiles } from '../../people-file/file-names.ts';
import type { PeopleFileNames } from '../../people-file/file-names.ts';

/** Values of settings that are one of a few words; the first is the default. */
const citationStyles = ['footnote', 'pandoc', 'link'] as const;
const figuresPositions = ['behind', 'above', 'off'] as const;
const figuresScopes = ['article', 'headings'] as const;
const highlightLevels = ['everything', 'quotes', 'off'] as const;

/** Which repair of an unsupported statement comes first. */
export type CitationStyle = (typeof citationStyles)[number];

/** The reader's settings, made whole: what they left out or wrote wrongly stands at its default. */
export interface Settings {
  readonly enable: boolean;
  /** What the settings themselves say, for configuration files to go over it. */
  readonly profile: Profile;
  readonly rules: ReadonlyMap<string, Severity>;
  /** Whether configuration files say that it is an article (`true`), or why it is none. */
  readonly article?: true | string;
  /** Only the rules that the profile or the settings speak of. One object a settings record, since analyses compare it by identity. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly citationStyle: CitationStyle;
  /** What is coloured. */
  readonly highlight: (typeof highlightLevels)[number];
  /** The name after a pronoun that speaks. */
  readonly speakerHints: boolean;
  /** Where the figures of an article stand, and of what there are any. */
  readonly figures: {
    readonly position: (typeof figuresPositions)[number];
    readonly scope: (typeof figuresScopes)[number];
  };
  /** False: people are no symbols of the outline. */
  readonly outline: boolean;
  /** Paths of bibliographies for articles that name none; addresses where a configuration file names them. */
  readonly bibliography: readonly string[];
  readonly lookUpDoi: boolean;
  readonly doiEndpoint: string;
  /** The marker that asks for a citation, in the profile's form. */
  readonly marker: 'comment' | 'template' | 'brackets';
  /** Hosts in lower case; one object a settings record, as `severities`. */
  readonly flaggedDomains: ReadonlySet<string>;
  readonly peopleFile: PeopleFileNames;
}

export const section = 'ontherecord';

/** Reads the section of an editor's settings, whatever stands there: what has another shape counts as left out. */
export function readSettings(value: unknown): Settings {
  const settings = asRecord(value);
  const files = asRecord(settings.files);
  const citations = asRecord(settings.citations);
  const figures = asRecord(settings.figures);
  const profile = oneOf(profiles, settings.profile);
  const rules = readRules(asRecord(settings.rules));
  return {
    enable: settings.enable !== false,
    profile,
    rules,
    severities: severitiesOf(profile, [rules]),
    include: strings(files.include),
    exclude: strings(files.exclude),
    citationStyle: oneOf(citationStyles, citations.style),
    speakerHints: asRecord(settings.inlayHints).speakers === true,
    highlight: oneOf(highlightLevels, settings.highlight),
    figures: {
      position: oneOf(figuresPositions, figures.position),
      scope: oneOf(figuresScopes, figures.scope),
    },
    outline: settings.outline !== false,
    bibliography:
      typeof citations.bibliography === 'string' ? [citations.bibliography] : strings(citations.bibliography),
    lookUpDoi: citations.lookUpDoi === true,
    doiEndpoint: typeof citations.doiEndpoint === 'string' ? citations.doiEndpoint : crossref,
    marker: markers[profile],
    flaggedDomains: new Set(strings(citations.flaggedDomains).map(domainOf)),
    peopleFile: namesOfFiles(asRecord(settings.people).file),
  };
}

/** Settings with what configuration files say over them: the files are the team's, the settings one reader's. */
export function withConfig(own: Settings, config: ArticleConfig): Settings {
  const { profile, rules, article, flaggedDomains, bibliography } = config;
  return {
    ...own,
    article,
    bibliography: bibliography.length > 0 ? bibliography : own.bibliography,
    marker: markers[profile ?? own.profile],
    severities: severitiesOf(profile ?? own.profile, [own.rules, ...rules]),
    flaggedDomains:
      flaggedDomains.length === 0
        ? own.flaggedDomains
        : new Set([...own.flaggedDomains, ...flaggedDomains.map(domainOf)]),
  };
}

function readRules(configured: Record<string, unknown>): ReadonlyMap<string, Severity> {
  const found = new Map<string, Severity>();
  for (const [name, value] of Object.entries(configured)) {
    const severity = readSeverity(value);
    if (severity !== undefined) found.set(name, severity);
  }
  return found;
}

function readSeverity(value: unknown): Severity | undefined {
  const severity = typeof value === 'string' ? value : asRecord(value).severity;
  return severityNames.find((known) => known === severity);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

const crossref = 'https://api.crossref.org/works/';

/** An encyclopaedia has its template, a paper its brackets; readers of news see no marker. */
const markers: Readonly<Record<Profile, Settings['marker']>> = {
  news: 'comment',
  wikipedia: 'template',
  research: 'brackets',
  relaxed: 'comment',
};

/** `https://www.Example.org/news` and `*.example.org` as `example.org`. */
function domainOf(written: string): string {
  return written.toLowerCase().replace(/^(?:[a-z]+:\/\/)?(?:\*\.|www\.)?|\/.*$/g, '');
}

function oneOf<T>(choices: readonly T[], value: unknown): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
