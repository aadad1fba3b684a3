import type { Steps } from '../article/steps.ts';

/** After so many milliseconds of work the page gets its turn: half a frame. */
const TURN_MILLISECONDS = 8;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Gives the page its turn, before other waiting work of ours. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does work step by step and lets the page go on in between.
 * @returns its result, and the milliseconds that it took from the page
 */
export async function paced<T>(steps: Steps<T>): Promise<{ result: T; spent: number }> {
  let spent = 0;
  for (let begun = performance.now(); ; ) {
    const step = steps.next();
    const now = performance.now();
    if (step.done) return { result: step.value, spent: spent + now - begun };
    if (now - begun < TURN_MILLISECONDS) continue;
    spent += now - begun;
    await rest();
    begun = performance.now();
  }
}
