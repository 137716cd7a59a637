/** The same function, which works each answer out once and remembers it by its question. */
export function once<Answer>(work: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    if (!known.has(question)) known.set(question, work(question));
    return known.get(question)!;
  };
}
