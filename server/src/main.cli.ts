import { analyze } from './core/index.ts';

console.log(analyze({ text: '', languageId: 'plaintext' }).blocks.length);
