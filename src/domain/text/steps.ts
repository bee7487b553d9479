/** Work that lets others in between its pieces: it yields after each and returns its result. Whoever asks for no further step has stopped it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The same work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
