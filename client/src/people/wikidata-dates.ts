/** Precisions of a Wikibase time that a people file can hold. */
const [year, month] = [9, 10];

/** The first date of a qualifier, as precise as it is known: `2019`, `2019-05` or `2019-05-01`; undefined for anything else. */
export function dateOf(qualifiers: unknown, property: string): string | undefined {
  const snaks = (qualifiers as Record<string, unknown[]> | undefined)?.[property];
  const value = (snaks?.[0] as { datavalue?: { value?: { time?: string; precision?: number } } } | undefined)
    ?.datavalue?.value;
  const date = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(value?.time ?? '');
  if (!date || value?.precision === undefined || value.precision < year) return undefined;
  if (value.precision === year || date[2] === '00') return date[1];
  if (value.precision === month || date[3] === '00') return `${date[1]}-${date[2]}`;
  return `${date[1]}-${date[2]}-${date[3]}`;
}
