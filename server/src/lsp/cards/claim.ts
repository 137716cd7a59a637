import { findingsOf, rules } from '../../core/index.ts';
import type { SourceClaim } from '../../core/index.ts';
import type { Question } from '../desk.ts';
import type { Markup } from './markup.ts';
import { say } from '../../say/index.ts';

/**
 * Why a statement is flagged, and what would support it, unless a finding with the same standard behind it says that there;
 * that it is supported, where it is.
 */
export function claimCard({ analysis, document }: Question, markup: Markup, found: SourceClaim): string[] {
  const { claim, because, start, end } = found;
  const name = markup.strong(say('Statement of fact ({0})', say(claim.reason)));
  if (claim.verdict === 'cited') return [`${name} · ${say('a citation supports it')}`];
  if (claim.verdict !== 'unsupported') return [];
  const id = `claim/${claim.reason}`;
  const unsupported = `${name} · ${say('nobody says it, and no citation supports it ({0} % sure)', Math.round(claim.confidence * 100))}`;
  const rule = rules.find((each) => each.id === id);
  const isTold = findingsOf(analysis).some(
    (each) => each.rule.standard === rule?.standard && each.start < end && start < each.end,
  );
  if (isTold) return [unsupported];
  return [
    unsupported,
    say('Flagged for “{0}”.', markup.text(document.slice(because.start, because.end))),
    rule ? `${markup.text(say(rule.standard.says))} (${markup.text(say(rule.standard.name))})` : '',
    rule ? markup.text(say(rule.advice)) : '',
  ];
}
