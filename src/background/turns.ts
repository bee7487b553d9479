/** The signal tells work that the reader stopped it, or left the page that it is about. */
export interface InTurn {
  /** `about` is the address of the page that the work is about, where it is known beforehand. */
  <Value>(tab: number, work: (stopped: AbortSignal) => Promise<Value>, about?: string): Promise<Value>;
  /** Tells all that waits or runs for the tab, or such of it as is chosen by what it is about, and nothing that comes later. */
  stop(tab: number, which?: (about: string | null) => boolean): void;
  /** Whether something waits or runs for the tab. */
  isBusy(tab: number): boolean;
}

interface Job {
  readonly about: string | null;
  readonly stopping: AbortController;
}

interface Line {
  readonly jobs: Set<Job>;
  last: Promise<unknown>;
}

/**
 * Lets what happens to one tab happen one after the other: a page that was left while it was still being analysed must
 * not come back afterwards. Only the order of running work is kept here, so nothing is lost when the worker is stopped.
 */
export function turns(): InTurn {
  const lines = new Map<number, Line>();
  const inTurn = <Value>(
    tab: number,
    work: (stopped: AbortSignal) => Promise<Value>,
    about?: string,
  ): Promise<Value> => {
    const line = lines.get(tab) ?? { jobs: new Set(), last: Promise.resolve() };
    lines.set(tab, line);
    const job: Job = { about: about ?? null, stopping: new AbortController() };
    line.jobs.add(job);
    const start = (): Promise<Value> => work(job.stopping.signal);
    const turn = line.last.then(start, start);
    line.last = turn;
    const leave = (): void => {
      line.jobs.delete(job);
      if (line.jobs.size === 0) lines.delete(tab);
    };
    turn.then(leave, leave);
    return turn;
  };
  const stop = (tab: number, which: (about: string | null) => boolean = () => true): void => {
    for (const { about, stopping } of lines.get(tab)?.jobs ?? []) if (which(about)) stopping.abort();
  };
  return Object.assign(inTurn, { stop, isBusy: (tab: number) => lines.has(tab) });
}
