import { MarkupKind } from 'vscode-languageserver';
import type { MarkupContent, Position } from 'vscode-languageserver';
import type { Client } from '../connection/client.ts';

/** Writes cards in the form that the editor shows: Markdown or plain text. Everything given as text is escaped. */
export interface Markup {
  readonly kind: MarkupKind;
  text(text: string): string;
  strong(text: string): string;
  /** Text that leads to a place. */
  link(text: string, uri: string, position: Position): string;
  emphasis(text: string): string;
  /** A web address that leads where it says. */
  address(url: string): string;
  /** Text that leads to an address on the web, or to a command of our client. */
  leadTo(text: string, url: string): string;
  list(items: readonly string[]): string;
}

/** The markup of an editor. */
export function markupFor(client: Client): Markup {
  return client.markdownHover ? markdownFor(client) : plainText;
}

/** Puts paragraphs together to what a hover holds. */
export function contentOf(markup: Markup, paragraphs: readonly string[]): MarkupContent {
  return { kind: markup.kind, value: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') };
}

const plainText: Markup = {
  kind: MarkupKind.PlainText,
  text: oneLine,
  strong: oneLine,
  emphasis: oneLine,
  address: oneLine,
  link: oneLine,
  leadTo: (text, url) => (url.startsWith('command:') ? '' : `${oneLine(text)} (${url})`),
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
};

function markdownFor(client: Client): Markup {
  return {
    kind: MarkupKind.Markdown,
    text: escape,
    strong: (text) => `**${escape(text)}**`,
    emphasis: (text) => `*${escape(text)}*`,
    address: (url) => `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>`,
    link: (text, uri, position) => `[${escape(text)}](${target(client, uri, position)})`,
    leadTo: (text, url) => `[${escape(text)}](${url.replace(/[()\s<>]/g, encodeBracket)})`,
    list: plainText.list,
  };
}

/**
 * Where a link leads. Editors follow `file:///story.md#L12,5`; VS Code refuses most other schemes in a hover, so that our
 * own client gets a command there, which works in documents that are virtual or not saved yet, too.
 */
function target(client: Client, uri: string, { line, character }: Position): string {
  if (!uri.startsWith('file:') && client.commands.has('ontherecord.reveal')) {
    const values = encodeURIComponent(JSON.stringify([uri, line, character]));
    return `command:ontherecord.reveal?${values.replace(/[()]/g, encodeBracket)}`;
  }
  return `${uri.replace(/[()\s<>]/g, encodeBracket)}#L${line + 1},${character + 1}`;
}

function encodeBracket(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Markdown that shows the text and nothing else: a backslash before what could be markup, entity, HTML or a number in a list. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~$&!^]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
