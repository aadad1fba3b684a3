/**
 * A piece of work that rests between its steps, so that a long page is not held up; its result comes at the end. What it
 * yields is a question that others answer, or nothing.
 */
export type Steps<T, Question = never, Answer = never> = Generator<Question | undefined, T, Answer | undefined>;

/** Does all the steps at once. */
export function atOnce<T, Question, Answer>(steps: Steps<T, Question, Answer>, answer: (question: Question) => Answer): T {
  for (let step = steps.next(); ; step = steps.next(step.value === undefined ? undefined : answer(step.value)))
    if (step.done) return step.value;
}
