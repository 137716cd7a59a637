// Writes every rule of the catalogue into package.json, with its title in every language into package.nls.*.json, and into the
// schema of configuration files, so that editors complete and explain them:
// `npm run manifest`, after a rule was added, renamed or given another severity, or its title was translated.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

const { rules } = await load('core/rules/index.ts');
const manifest = read('package.json');
const setting = manifest.contributes.configuration.properties['ontherecord.rules'];
setting.properties = Object.fromEntries(
  rules.map(({ id, severity }) => [
    id,
    { type: 'string', enum: severities, default: severity, description: `%rule.${id}%` },
  ]),
);
await write('package.json', manifest, { parser: 'json-stringify' });

for (const file of readdirSync('.').filter((name) => /^package\.nls(\.[\w-]+)?\.json$/.test(name))) {
  const language = file.split('.').at(-2);
  const translations = language === 'nls' ? {} : read(`l10n/bundle.l10n.${language}.json`);
  const own = Object.entries(read(file)).filter(([key]) => !key.startsWith('rule.'));
  const titles = rules.map(({ id, title }) => [`rule.${id}`, translations[title] ?? title]);
  await write(file, Object.fromEntries([...own, ...titles]), { parser: 'json-stringify' });
}

mkdirSync('schemas', { recursive: true });
await write('schemas/ontherecord.schema.json', (await load('config/schema.ts')).configSchema(), {
  ...(await resolveConfig('package.json')),
  parser: 'json',
});
console.log(`${rules.length} rules`);

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function write(file, value, options) {
  writeFileSync(file, await format(JSON.stringify(value, null, 2), options));
}

/** What the server’s source says: bundled, because Node does not run TypeScript. */
async function load(source) {
  const { outputFiles } = await build({
    entryPoints: [`server/src/${source}`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
