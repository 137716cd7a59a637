import * as vscode from 'vscode';
import { findingsIn, heldIn, ruleOf, setQueue } from './findings.ts';
import { titleOf } from './rules.ts';
import { later } from '../../../server/src/say/index.ts';

const severities = [
  { label: later('Errors and warnings'), most: vscode.DiagnosticSeverity.Warning },
  { label: later('Errors, warnings and information'), most: vscode.DiagnosticSeverity.Information },
];

/** Lets somebody choose which findings “next” and “previous” go to: all, those of a severity, those of one rule. */
export async function chooseQueue(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const findings = [...findingsIn(uri), ...heldIn(uri)];
  const rules = new Map<string, number>();
  for (const finding of findings) rules.set(ruleOf(finding), (rules.get(ruleOf(finding)) ?? 0) + 1);
  type Choice = vscode.QuickPickItem & { readonly belongs?: (finding: vscode.Diagnostic) => boolean };
  const choices: Choice[] = [
    { label: vscode.l10n.t('All findings'), description: `${findings.length}` },
    ...severities.map(({ label, most }): Choice => {
      const belongs = ({ severity }: vscode.Diagnostic) => severity <= most;
      return { label: vscode.l10n.t(label), description: `${findings.filter(belongs).length}`, belongs };
    }),
    { label: vscode.l10n.t('One rule'), kind: vscode.QuickPickItemKind.Separator },
    ...[...rules].sort().map(([rule, count]): Choice => ({
      label: titleOf(rule),
      description: `${count}`,
      belongs: (finding) => ruleOf(finding) === rule,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Which findings do “next” and “previous” go to?'),
  });
  if (chosen) setQueue(chosen.belongs);
}
