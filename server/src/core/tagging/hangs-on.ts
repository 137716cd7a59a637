/**
 * `Keller said they left after |the Speaker| asked whether …`: whether what begins at an offset of the prose is in a clause that
 * hangs on the words before it. Whoever speaks there has not the floor afterwards.
 */
export function hangsOn(text: string, offset: number): boolean {
  return conjunction.test(text.slice(Math.max(0, offset - 9), offset));
}

const conjunction = /\s(?:after|before|when|while|until|because|as|if)\s$/;
