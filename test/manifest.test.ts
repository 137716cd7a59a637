import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../server/src/config/schema.ts';
import { highlightKinds } from '../server/src/core/index.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { readSettings } from '../server/src/lsp/reading/settings.ts';
import type { Settings } from '../server/src/lsp/reading/settings.ts';
import { hues } from '../server/src/report/index.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;
const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

interface Step {
  readonly media: { readonly image: Readonly<Record<string, string>> };
}

describe('the manifest', () => {
  it('offers every rule in settings.json, with its severity (npm run manifest writes them)', () => {
    const offered: Record<string, { default: string; description: string }> =
      contributes.configuration.properties['ontherecord.rules'].properties;
    const expected = rules.map(({ id, severity, title }) => [id, severity, title]);
    const told = Object.entries(offered).map(([id, { default: severity, description }]) => [
      id,
      severity,
      english[description.slice(1, -1)],
    ]);
    expect(told).toEqual(expected);
  });

  it('has the schema of configuration files as the catalogue says (npm run manifest writes it)', () => {
    const written: unknown = JSON.parse(readFileSync('schemas/ontherecord.schema.json', 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(configSchema())));
    for (const { url } of [...contributes.jsonValidation, ...contributes.yamlValidation])
      expect(existsSync(url), url).toBe(true);
  });

  it('works in folders that are not trusted, whose settings do not count, and where none reaches the network', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(supported).toBe('limited');
    for (const name of restrictedConfigurations)
      expect(contributes.configuration.properties).toHaveProperty([name]);
    for (const name of [
      'network.wikidata',
      'network.wikidataInstance',
      'citations.lookUpDoi',
      'citations.doiEndpoint',
    ])
      expect(contributes.configuration.properties[`ontherecord.${name}`].scope).toBe('machine');
  });

  it('describes every setting', () => {
    for (const [name, schema] of Object.entries<object>(contributes.configuration.properties))
      expect('description' in schema || 'markdownDescription' in schema, name).toBe(true);
  });

  it('has the defaults that the server has in editors without a manifest', () => {
    const schemas: [string, { default: unknown }][] = Object.entries(contributes.configuration.properties);
    const written: Record<string, Record<string, unknown>> = {};
    for (const [name, schema] of schemas) {
      const [, first, second] = name.split('.');
      if (second === undefined) written[first] = schema.default as never;
      else (written[first] ??= {})[second] = schema.default;
    }
    expect(readSettings(written)).toEqual(readSettings(undefined));
  });

  it('offers only words that the server knows', () => {
    const read: Readonly<Record<string, (settings: Settings) => unknown>> = {
      profile: ({ profile }) => profile,
      highlight: ({ highlight }) => highlight,
      'citations.style': ({ citationStyle }) => citationStyle,
      'figures.position': ({ figures }) => figures.position,
      'figures.scope': ({ figures }) => figures.scope,
    };
    for (const [name, kept] of Object.entries(read))
      for (const value of contributes.configuration.properties[`ontherecord.${name}`].enum) {
        const written = name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        expect(kept(readSettings(written)), name).toBe(value);
      }
  });

  it('keeps paths, addresses and what may be sent on their machine, and lets all else be synchronized', () => {
    const schemas = Object.entries<{ scope: string; ignoreSync?: boolean }>(
      contributes.configuration.properties,
    );
    const staying = schemas.filter(([, { scope, ignoreSync }]) => ignoreSync || scope.startsWith('machine'));
    expect(staying.map(([name, { scope }]) => [name.replace('ontherecord.', ''), scope]).sort()).toEqual([
      ['citations.bibliography', 'machine-overridable'],
      ['citations.doiEndpoint', 'machine'],
      ['citations.lookUpDoi', 'machine'],
      ['network.wikidata', 'machine'],
      ['network.wikidataInstance', 'machine'],
      ['trace.server', 'window'],
    ]);
  });

  it('knows every kind of mark that the server sends', () => {
    const types: readonly { id: string }[] = contributes.semanticTokenTypes;
    expect(types.map(({ id }) => id).sort()).toEqual([...highlightKinds].sort());
    for (const { scopes } of contributes.semanticTokenScopes)
      expect(Object.keys(scopes).sort()).toEqual([...highlightKinds].sort());
  });

  it('gives speakers the colours of the report', () => {
    const colours: readonly { id: string; defaults: Record<string, string> }[] = contributes.colors;
    const own = colours.filter(({ id }) => id.startsWith('ontherecord.speaker'));
    expect(own.map(({ defaults }) => defaults.light)).toEqual(hues.light);
    expect(own.map(({ defaults }) => defaults.dark)).toEqual(hues.dark);
  });

  it('names only commands that it contributes, in menus too', () => {
    const known = contributes.commands.map(({ command }: { command: string }) => command);
    const used = Object.values<readonly { command: string }[]>(contributes.menus).flat();
    expect(used.map(({ command }) => command).filter((command) => !known.includes(command))).toEqual([]);
  });

  it('shows no picture and no link on its page that leads to a file, which is not to be had there', async () => {
    const script = pathToFileURL('scripts/package.mjs').href;
    const { pageOf } = (await import(script)) as { pageOf: (readme: string) => string };
    const page = pageOf(readFileSync('README.md', 'utf8'));
    expect(page).toContain('\n## What it does not do\n');
    expect(page.match(/\]\((?!https?:)[^)]*\)|!\[/g)).toBeNull();
  });

  it('names only files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: readonly Step[] }) =>
        steps.flatMap(({ media }) => Object.values(media.image)),
      ),
      ...[...contributes.jsonValidation, ...contributes.yamlValidation].map(
        ({ url }: { url: string }) => url,
      ),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
