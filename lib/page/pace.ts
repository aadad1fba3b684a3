import type { Steps } from '../article/steps.ts';

/** After so many milliseconds of work the page gets its turn: half a frame. */
const TURN_MILLISECONDS = 8;

interface Scheduler {
  yield?: () => Promise<undefined>;
}

/** What is asked for in the middle of a turn, so many milliseconds into it, is asked for in a new one: what is sent is copied. */
const ASKING_MILLISECONDS = 3;

/** Gives the page its turn, before other waiting work of ours. */
export function rest(): Promise<undefined> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0, undefined));
}

/**
 * Does work step by step and lets the page go on before it and in between.
 * @param answer finds the answers to what the work asks; rejects with what went wrong
 * @returns its result, and the milliseconds that it took from the page
 */
export async function paced<T, Question, Answer>(
  steps: Steps<T, Question, Answer>,
  answer: (question: Question) => Promise<Answer>,
): Promise<{ result: T; spent: number }> {
  let spent = 0;
  // Whoever asks for it has worked in this turn already.
  await rest();
  let begun = performance.now();
  for (let step = steps.next(); ; ) {
    const now = performance.now();
    if (step.done) return { result: step.value, spent: spent + now - begun };
    const isAsking = step.value !== undefined;
    let answered: Answer | undefined;
    if (isAsking || now - begun >= TURN_MILLISECONDS) {
      spent += now - begun;
      if (!isAsking || now - begun >= ASKING_MILLISECONDS) await rest();
      if (step.value !== undefined) answered = await answer(step.value);
      begun = performance.now();
    }
    step = steps.next(answered);
  }
}
