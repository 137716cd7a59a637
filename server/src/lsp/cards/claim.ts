import { rules } from '../../core/index.ts';
import type { SourceClaim } from '../../core/index.ts';
import type { Question } from '../desk.ts';
import type { Markup } from '../markup.ts';

/** Why a statement is flagged, and what would support it; that it is supported, where it is. */
export function claimCard({ document }: Question, markup: Markup, { claim, because }: SourceClaim): string[] {
  const name = markup.strong(`Statement of fact (${claim.reason})`);
  if (claim.verdict === 'cited') return [`${name} · a citation supports it`];
  if (claim.verdict !== 'unsupported') return [];
  const rule = rules.find(({ id }) => id === `claim/${claim.reason}`);
  return [
    `${name} · nobody says it, and no citation supports it (${Math.round(claim.confidence * 100)} % sure)`,
    `Flagged for “${markup.text(document.slice(because.start, because.end))}”.`,
    rule ? `${markup.text(rule.standard.says)} (${markup.text(rule.standard.name)})` : '',
    rule ? markup.text(rule.advice) : '',
  ];
}
