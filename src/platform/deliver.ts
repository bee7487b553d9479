/** What came of posting a message: its answer, or nobody there to give one, or silence. */
export type Delivery =
  | { readonly answered: true; readonly answer: unknown }
  | { readonly answered: false; readonly why: 'nobody' | 'silence' };

/** A whole analysis fits many times into this; who is silent for longer is gone. */
const PATIENCE_MS = 8000;
/** A worker that was just stopped is started again by the next message, a little later. */
const BREATH_MS = 60;

/**
 * Posts a message and waits for its answer; once more when there is none. A worker may be stopped between a message's
 * arrival and its answer, and then browsers reject, or answer with nothing, or stay silent. Messages can be repeated safely.
 */
export async function deliver(
  post: () => Promise<unknown>,
  patience = PATIENCE_MS,
  breath = BREATH_MS,
): Promise<Delivery> {
  const first = await attempt(post, patience);
  if (first.answered) return first;
  await new Promise((resolve) => setTimeout(resolve, breath));
  return attempt(post, patience);
}

async function attempt(post: () => Promise<unknown>, patience: number): Promise<Delivery> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => resolve({ answered: false, why: 'silence' }), patience);
  });
  try {
    return await Promise.race([silence, answerTo(post)]);
  } finally {
    clearTimeout(timer);
  }
}

async function answerTo(post: () => Promise<unknown>): Promise<Delivery> {
  try {
    const answer = await post();
    return answer === undefined || answer === null ? { answered: false, why: 'nobody' } : { answered: true, answer };
  } catch {
    return { answered: false, why: 'nobody' };
  }
}
