/** What came of posting a message: its answer, or nobody there to give one, or silence. */
export type Delivery =
  | { readonly answered: true; readonly answer: unknown }
  | { readonly answered: false; readonly why: 'nobody' | 'silence' };

/** How long an answer is waited for before the message is repeated, each time. Milliseconds. */
export type Patience = readonly number[];

/**
 * A worker is woken by a message, and hears it at once: who is silent for half a second may have been stopped with it. It may
 * also be at work on it, however long that takes; so there is no end to the waiting, only longer times in between.
 */
export const FOR_WORKER: Patience = [500, 1000, 2000, 4000, 8000, Number.POSITIVE_INFINITY];
/** A page is silent as long as a script of its own runs. It does not lose messages. */
export const FOR_PAGE: Patience = [8000];
/** For what the reader's next press would have to wait for. */
export const AT_ONCE: Patience = [500];
export const AS_LONG_AS_IT_TAKES: Patience = [Number.POSITIVE_INFINITY];

/** How long it is until a message is repeated that nobody was there for, each time. Milliseconds. */
export type Breaths = readonly number[];
/** A script that is not in a page is put there. */
const ONE_BREATH: Breaths = [60];
/** A worker that was just stopped is started again by the next message, but not before it is gone, which takes a busy machine its time. */
export const WORKER_STARTS: Breaths = [60, 200, 400, 800];

/**
 * Posts a message and waits for its answer; again when there is none. A worker may be stopped between a message's
 * arrival and its answer, and then browsers reject, or answer with nothing, or stay silent. Whoever receives it knows a
 * repeated message by its id. Nobody there after the last breath is nobody there.
 */
export async function deliver(
  post: () => Promise<unknown>,
  patience: Patience,
  breaths = ONE_BREATH,
): Promise<Delivery> {
  let absent = 0;
  let again: Promise<Delivery>[] = [];
  for (let turn = 0; turn < patience.length; turn++) {
    const posted = answerTo(post);
    // An answer to an earlier post is as good.
    again = [...again, posted.then((delivery) => (delivery.answered ? delivery : new Promise<never>(() => undefined)))];
    const delivery = await within(patience[turn] as number, [posted, ...again]);
    if (delivery.answered) return delivery;
    if (delivery.why === 'nobody') {
      const breath = breaths[absent++];
      if (breath === undefined) return delivery;
      turn--;
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  }
  return { answered: false, why: 'silence' };
}

async function within(patience: number, answers: readonly Promise<Delivery>[]): Promise<Delivery> {
  if (patience === Number.POSITIVE_INFINITY) return Promise.race(answers);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => resolve({ answered: false, why: 'silence' }), patience);
  });
  try {
    return await Promise.race([...answers, silence]);
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
