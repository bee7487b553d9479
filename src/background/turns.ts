export type InTurn = <Value>(tab: number, work: () => Promise<Value>) => Promise<Value>;

/**
 * Lets what happens to one tab happen one after the other: a page that was left while it was still being analysed must
 * not come back afterwards. Only the order of running work is kept here, so nothing is lost when the worker is stopped.
 */
export function turns(): InTurn {
  const last = new Map<number, Promise<unknown>>();
  return (tab, work) => {
    const turn = (last.get(tab) ?? Promise.resolve()).then(work, work);
    last.set(tab, turn);
    const leave = (): void => {
      if (last.get(tab) === turn) last.delete(tab);
    };
    turn.then(leave, leave);
    return turn;
  };
}
