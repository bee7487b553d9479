/**
 * Asks again and again until there is an answer that is something: not null, undefined, false, empty text or an error. Fails with what was
 * waited for, and the last error, when the time in milliseconds is over.
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  within = 10_000,
): Promise<NonNullable<Exclude<Value, false>>> {
  const end = Date.now() + within;
  let last: unknown = null;
  for (;;) {
    try {
      const value = await ask();
      if (value !== null && value !== undefined && value !== false && value !== '')
        return value as NonNullable<Exclude<Value, false>>;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for ${what}.`, { cause: last });
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
