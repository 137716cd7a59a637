/** Assertions that run in a web worker too, where Node's are missing. */
export function equal<T>(actual: T, expected: T, message = ''): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${message}\n  expected ${other}\n  found    ${one}`);
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`“${part}” is not in: ${text}`);
}

export function fail(message: string): never {
  throw new Error(message);
}
