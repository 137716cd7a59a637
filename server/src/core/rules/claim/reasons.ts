import { comparesWithSome, isHeldByNobody } from '../../claims/index.ts';
import type { ClaimReason } from '../../claims/index.ts';
import { standards } from '../standards.ts';
import type { Severity, Standard } from '../types.ts';
import { say } from '../../../say/index.ts';

/** What a rule of the claim family says for one reason. */
interface ClaimRuleText {
  readonly severity: Severity;
  readonly title: string;
  readonly standard: Standard;
  readonly advice: string;
  /** The finding, given the words that earned the reason. */
  what(words: string): string;
}

export const claimRuleTexts: Readonly<Record<ClaimReason, ClaimRuleText>> = {
  statistic: {
    severity: 'warning',
    title: 'A figure with neither attribution nor citation',
    standard: standards.whenToCite,
    advice: 'Say whose figure it is, or cite it.',
    what: (words) =>
      /\p{N}|(?:[mb]illion|thousand|hundred|percent)$/iu.test(words)
        ? say('The figure “{0}” has no source.', words)
        : say('“{0}” counts, and nothing says who counted.', words),
  },
  causal: {
    severity: 'information',
    title: 'A cause stated as fact',
    standard: standards.whenToCite,
    advice: 'Say who sees the cause there, or cite what shows it.',
    what: (words) => say('“{0}” states a cause; nothing says who found it.', words),
  },
  allegation: {
    severity: 'warning',
    title: 'A wrong laid to somebody in the article’s own voice',
    standard: standards.unproven,
    advice: 'Attribute the allegation to whoever makes it, and say what those concerned answer.',
    what: (words) => say('“{0}” is an allegation in the article’s own voice.', words),
  },
  superlative: {
    severity: 'information',
    title: 'A superlative or comparison without a source',
    standard: standards.whenToCite,
    advice: 'Cite what the comparison rests on, or attribute it.',
    what: (words) =>
      comparesWithSome(words)
        ? say('“{0}” compares; no source is given for it.', words)
        : say('“{0}” ranks this among all others; no source is given for it.', words),
  },
  history: {
    severity: 'information',
    title: 'A statement of fact without a source',
    standard: standards.sourceStatements,
    advice: 'Cite a record of it, or say who recalls it.',
    what: () => say('This is told as fact, and nothing says how it is known.'),
  },
  trend: {
    severity: 'information',
    title: 'A development without a source',
    standard: standards.sourceStatements,
    advice: 'Cite figures for both ends of the development, or attribute it.',
    what: (words) => say('“{0}” tells of a change; no source is given for it.', words),
  },
  research: {
    severity: 'warning',
    title: 'Research that is not named',
    standard: standards.vagueAuthorities,
    advice: 'Name the study and cite it.',
    what: (words) => say('“{0}” speaks of research and does not say which.', words),
  },
  motive: {
    severity: 'information',
    title: 'Somebody’s motive or state of mind stated as fact',
    standard: standards.sourceStatements,
    advice: 'Say how it is known: who said so, and when.',
    what: (words) => say('“{0}” tells what somebody thinks or wants; nothing says how that is known.', words),
  },
  consensus: {
    severity: 'information',
    title: 'A view that is said to be common',
    standard: standards.vagueAuthorities,
    advice: 'Name some who hold the view, or cite a poll.',
    what: (words) =>
      isHeldByNobody(words)
        ? say('“{0}” tells of a view; nothing says whose it is.', words)
        : say('“{0}” says that a view is common; no source is given for it.', words),
  },
  prediction: {
    severity: 'information',
    title: 'A future stated as fact',
    standard: standards.sourceStatements,
    advice: 'Say who expects it.',
    what: (words) => say('“{0}” makes this a forecast; nothing says whose it is.', words),
  },
  opinion: {
    severity: 'hint',
    title: 'An opinion in the article’s own voice',
    standard: standards.whenToCite,
    advice: 'Attribute the opinion to somebody.',
    what: (words) => say('“{0}” is an opinion in the article’s own voice.', words),
  },
  characterisation: {
    severity: 'information',
    title: 'A judgement presented as fact',
    standard: standards.sourceStatements,
    advice: 'Say who judges so, or give the facts in place of the judgement.',
    what: (words) => say('“{0}” makes this a judgement; nothing says whose it is.', words),
  },
};
