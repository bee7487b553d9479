/** A value that is worked out when it is first asked for: a worker that has just been woken waits for nothing that nobody reads. */
export function lazily<Value extends NonNullable<unknown>>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
