export { analyze } from './analyze.ts';
export type { Analysis, AnalysedBlock, AnalyzeOptions, RuledFinding } from './types.ts';
