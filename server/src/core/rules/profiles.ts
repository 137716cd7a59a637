import { rules } from './catalogue.ts';
import { nearestKeys } from './citation/nearest-key.ts';
import type { Severity } from './types.ts';

export const profiles = ['news', 'wikipedia', 'research', 'relaxed'] as const;

/**
 * Which standards count: a newsroom's (every rule at its own severity), an encyclopaedia's, a paper's, or only what is
 * plainly wrong.
 */
export type Profile = (typeof profiles)[number];

/** The severities that a profile changes, by rule id. */
function profileSeverities(profile: Profile): ReadonlyMap<string, Severity> {
  const changed = new Map<string, Severity>();
  for (const { id, severity } of rules) {
    const other = severityIn(profile, id, severity);
    if (other !== severity) changed.set(id, other);
  }
  return changed;
}

export const severityNames: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Severities by rule: the profile's, then each of the layers over those before it. A layer names rules (`claim/statistic`),
 * families (`claim` or `claim/*`) or all (`*`); within one the most exact name counts. Rules that keep their own are left out.
 */
export function severitiesOf(
  profile: Profile,
  layers: readonly ReadonlyMap<string, Severity>[],
): ReadonlyMap<string, Severity> {
  const found = new Map(profileSeverities(profile));
  for (const layer of layers) {
    for (const { id } of rules) {
      const family = id.slice(0, id.indexOf('/'));
      const severity = layer.get(id) ?? layer.get(`${family}/*`) ?? layer.get(family) ?? layer.get('*');
      if (severity !== undefined) found.set(id, severity);
    }
  }
  return found;
}

/** Whether severities make any rule of a family weigh more than it does by itself, as an encyclopaedia or a desk may. */
export function weighsMore(severities: ReadonlyMap<string, Severity>, family: string): boolean {
  const rank = (severity: Severity): number => severityNames.indexOf(severity);
  return rules.some(
    ({ id, severity }) =>
      id.startsWith(`${family}/`) && rank(severities.get(id) ?? severity) < rank(severity),
  );
}

function severityIn(profile: Profile, id: string, severity: Severity): Severity {
  switch (profile) {
    case 'news':
      return severity;
    case 'wikipedia':
      return wikipedia.get(id) ?? severity;
    case 'research':
      return research.get(id) ?? (id.startsWith('claim/') ? 'warning' : severity);
    case 'relaxed':
      return plainlyWrong.has(id) ? severity : 'off';
  }
}

/** Vague attribution and statements without a citation weigh more there; how a newsroom treats its sources does not count. */
const wikipedia: ReadonlyMap<string, Severity> = new Map([
  ['claim/distant-citation', 'hint'],
  ['quote/speakers-run-together', 'off'],
  ['quote/scare', 'information'],
  ['attribution/vague', 'warning'],
  ['attribution/passive', 'information'],
  ['attribution/loaded-verb', 'information'],
  ['claim/superlative', 'warning'],
  ['claim/consensus', 'warning'],
  ['claim/opinion', 'information'],
  ['source/no-reason', 'off'],
  ['source/single', 'off'],
  ['source/no-response', 'off'],
  ['person/repeated-title', 'off'],
]);

/** In a paper every statement of fact wants a citation; opinions and predictions are its author's to make. */
const research: ReadonlyMap<string, Severity> = new Map([
  ['claim/distant-citation', 'hint'],
  ['quote/speakers-run-together', 'off'],
  ['claim/opinion', 'hint'],
  ['claim/prediction', 'hint'],
  ['claim/characterisation', 'hint'],
  ['attribution/vague', 'warning'],
  ['source/no-reason', 'off'],
  ['source/single', 'off'],
  ['source/no-response', 'off'],
  ['person/not-introduced', 'off'],
  ['person/repeated-title', 'off'],
]);

const plainlyWrong: ReadonlySet<string> = new Set([
  'quote/unattributed',
  'quote/unclosed',
  'person/name-variant',
  'citation/undefined-footnote',
  'citation/undefined-key',
  'citation/malformed-entry',
  'style/missing-space',
]);

/** The words that a configuration is written in. */
export interface Vocabulary {
  readonly rules: readonly string[];
  readonly profiles: readonly Profile[];
  readonly severities: readonly Severity[];
  /** The known names that differ from a written one by a slip of the pen, nearest first. */
  nearest(written: string, known: Iterable<string>): readonly string[];
}

export const vocabulary: Vocabulary = {
  rules: rules.map(({ id }) => id),
  profiles,
  severities: severityNames,
  nearest: nearestKeys,
};
