/**
 * How often a property is tried, and from where. The tests try the same values on every machine, so that what passes here
 * passes elsewhere; `npm run fuzz` tries many times as many, other ones at each run, and prints the seed of a failure.
 * @param usual how often the tests try it
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const { FUZZ_TIMES } = process.env;
  return FUZZ_TIMES ? { numRuns: usual * Number(FUZZ_TIMES) } : { numRuns: usual, seed: 20_261_128 };
}
