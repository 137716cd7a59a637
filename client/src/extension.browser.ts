import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';

export function activate(_context: vscode.ExtensionContext): void {
  void LanguageClient;
}
