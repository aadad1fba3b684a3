import type { Token } from './tokens.ts';

/** True for a verb that is no participle in “-ing”. */
export function isFiniteForm({ pos, lower }: Pick<Token, 'pos' | 'lower'>): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
}
