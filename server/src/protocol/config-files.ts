/** What configuration files are called. Of several in one folder the first one counts. */
export const configNames: readonly string[] = [
  '.ontherecord.json',
  '.ontherecord.jsonc',
  '.ontherecord.yaml',
  '.ontherecord.yml',
];

/** The glob by which an editor watches them. */
export const configGlob = '**/.ontherecord.{json,jsonc,yaml,yml}';
