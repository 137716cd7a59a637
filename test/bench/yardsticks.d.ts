// Installed by the benchmarks alone, so their own types are not there for everybody.
declare module 'wink-nlp';
declare module 'wink-eng-lite-web-model';
declare module 'write-good';
declare module 'harper.js';
declare module 'harper.js/binary';
