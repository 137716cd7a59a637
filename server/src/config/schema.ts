import { profiles, rules, severityNames } from '../core/index.ts';

/** The JSON Schema of configuration files, for editors that complete and check them. `npm run manifest` writes it. */
export function configSchema(): object {
  const families = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  const texts = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'On the Record',
    description: 'Which rules count for the articles in this folder and below it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
      root: {
        type: 'boolean',
        default: false,
        description: 'True: files in the folders above do not count.',
      },
      extends: {
        ...texts,
        examples: [...profiles, './house-style.yaml'],
        description: 'Profiles and files that this one builds on, the later ones over the earlier ones.',
      },
      profile: { $ref: '#/definitions/profile' },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Other rules for some files; later ones over earlier ones.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { ...texts, description: 'Globs, counted from the folder of this file.' },
            profile: { $ref: '#/definitions/profile' },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      files: {
        ...texts,
        description: 'Globs of files that are always read as articles. They win over ignore.',
      },
      ignore: { ...texts, description: 'Globs of files that are left alone.' },
      baseline: {
        type: 'string',
        description:
          'The file of accepted findings, as check --write-baseline writes it; its path counts from here.',
      },
      citations: {
        type: 'object',
        additionalProperties: false,
        properties: {
          flaggedDomains: {
            ...texts,
            description: 'Hosts that are reported when they are cited.',
          },
          bibliography: {
            ...texts,
            description: 'Bibliographies for articles that cite keys; their paths count from here.',
          },
        },
      },
    },
    definitions: {
      severity: { enum: severityNames },
      profile: {
        enum: profiles,
        description:
          'Which standards count: a newsroom’s, an encyclopaedia’s, a paper’s, or only what is plainly wrong.',
      },
      setting: {
        oneOf: [
          { $ref: '#/definitions/severity' },
          {
            type: 'object',
            additionalProperties: false,
            required: ['severity'],
            properties: { severity: { $ref: '#/definitions/severity' } },
          },
        ],
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        description:
          'Severity by rule, by family (claim, claim/*) or for all (*); the most exact one counts.',
        properties: {
          '*': { $ref: '#/definitions/setting', description: 'All rules.' },
          ...Object.fromEntries(
            families.flatMap((family) =>
              [family, `${family}/*`].map((name) => [
                name,
                { $ref: '#/definitions/setting', description: `All rules of the family ${family}.` },
              ]),
            ),
          ),
          ...Object.fromEntries(
            rules.map(({ id, title, severity }) => [
              id,
              { $ref: '#/definitions/setting', description: title, default: severity },
            ]),
          ),
        },
      },
    },
  };
}
