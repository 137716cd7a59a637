import * as vscode from 'vscode';

/** What a rule finds, in the reader's words, as the settings say it; its id where they do not know it. */
export function titleOf(rule: string): string {
  const manifest = vscode.extensions.getExtension('on-the-record.on-the-record')?.packageJSON as
    Manifest | undefined;
  const { properties } = manifest?.contributes.configuration ?? {};
  return properties?.['ontherecord.rules'].properties?.[rule]?.description ?? rule;
}

/** The part of our manifest that describes rules. */
interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly properties?: Readonly<Record<string, { readonly description: string }>> }>
      >;
    };
  };
}
