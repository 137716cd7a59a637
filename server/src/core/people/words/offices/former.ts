/** Words that say of a title that its bearer has it no more, as the inside of a regular expression: “former”, “ex-”, “then-”. */
export const formerWords =
  'former|formerly|ex|then|late|ousted|deposed|onetime|one-time|erstwhile|previous|past';
