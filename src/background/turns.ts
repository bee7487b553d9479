/** The signal tells work that the reader stopped it. */
export interface InTurn {
  <Value>(tab: number, work: (stopped: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Tells all that waits or runs for the tab, and nothing that comes later. */
  stop(tab: number): void;
}

interface Running {
  readonly turn: Promise<unknown>;
  readonly stopping: AbortController;
}

/**
 * Lets what happens to one tab happen one after the other: a page that was left while it was still being analysed must
 * not come back afterwards. Only the order of running work is kept here, so nothing is lost when the worker is stopped.
 */
export function turns(): InTurn {
  const last = new Map<number, Running>();
  const inTurn = <Value>(tab: number, work: (stopped: AbortSignal) => Promise<Value>): Promise<Value> => {
    const before = last.get(tab);
    const stopping = before?.stopping ?? new AbortController();
    const start = (): Promise<Value> => work(stopping.signal);
    const turn = (before?.turn ?? Promise.resolve()).then(start, start);
    last.set(tab, { turn, stopping });
    const leave = (): void => {
      if (last.get(tab)?.turn === turn) last.delete(tab);
    };
    turn.then(leave, leave);
    return turn;
  };
  const stop = (tab: number): void => {
    const running = last.get(tab);
    if (running === undefined) return;
    running.stopping.abort();
    last.set(tab, { turn: running.turn, stopping: new AbortController() });
  };
  return Object.assign(inTurn, { stop });
}
