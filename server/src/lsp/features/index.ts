import type { Feature } from '../desk.ts';
import { diagnostics } from './diagnostics.ts';

/** Everything that the server answers. */
export const features: readonly Feature[] = [diagnostics];
