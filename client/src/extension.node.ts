import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

export function activate(_context: vscode.ExtensionContext): void {
  void LanguageClient;
}
