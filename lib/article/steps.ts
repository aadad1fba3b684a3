/** A piece of work that can rest between its steps, so that a long page is not held up; its result comes at the end. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
