import type { LedgerQuote, LedgerSource } from '../../../server/src/protocol/index.ts';

/** A quote with who says it, in one line: `“We will not sign this.” (Anna Keller, Mayor)` */
export function attributed(quote: LedgerQuote, source: LedgerSource | undefined): string {
  return `${quote.text} (${source ? introduce(source) : 'speaker not found'})`;
}

/** A name with what the article says of its bearer; nothing of either for whoever is confidential. */
export function introduce({ name, description, confidential }: LedgerSource): string {
  if (confidential) return 'a confidential source';
  return [name, ...description].join(', ');
}
