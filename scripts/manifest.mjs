// Writes every rule of the catalogue into package.json and into the schema of configuration files, so that editors complete
// and explain them:
// `npm run manifest`, after a rule was added, renamed or given another severity.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const setting = manifest.contributes.configuration.properties['ontherecord.rules'];
setting.properties = Object.fromEntries(
  (await load('core/rules/index.ts')).rules.map(({ id, title, severity }) => [
    id,
    { type: 'string', enum: severities, default: severity, description: title },
  ]),
);
writeFileSync('package.json', await format(JSON.stringify(manifest), { parser: 'json-stringify' }));
const schema = (await load('config/schema.ts')).configSchema();
mkdirSync('schemas', { recursive: true });
writeFileSync(
  'schemas/ontherecord.schema.json',
  await format(JSON.stringify(schema, null, 2), {
    ...(await resolveConfig('package.json')),
    parser: 'json',
  }),
);
console.log(`${Object.keys(setting.properties).length} rules`);

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
