/** Of the engine: editors, browsers and Node have it alike, but for what is said of `windows` below. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly ignoreBOM: boolean; readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** What Windows-1252 has from 0x80 to 0x9F, quotation marks among them: Node 20 takes these bytes for Latin-1. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes that somebody's word processor or spreadsheet wrote, by their byte order mark or as UTF-8; `guessed`
 * where they are neither, and read as Windows-1252. A byte order mark stays in the text: offsets count it.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const as = (encoding: string, fatal: boolean): string =>
    new TextDecoder(encoding, { ignoreBOM: true, fatal }).decode(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: as('utf-16le', false), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: as('utf-16be', false), guessed: false };
  try {
    return { text: as('utf-8', true), guessed: false };
  } catch {
    const text = as('windows-1252', false);
    return {
      text: text.replace(/[\x80-\x9f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80]),
      guessed: true,
    };
  }
}

/** The text of a file that lies beside an article, in whatever encoding; its byte order mark is no part of it. */
export function decodedText(bytes: Uint8Array): string {
  return decode(bytes).text.replace(/^\ufeff/, '');
}
