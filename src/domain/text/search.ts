/**
 * Index in [from, to) of the first item that is not "before" any more; `to` where all are. Those that are before must stand first,
 * as in a list in reading order. The stretch is halved at each look, so a long text costs no more than some twenty.
 */
export function firstNotBefore<Item>(
  items: ArrayLike<Item>,
  isBefore: (item: Item) => boolean,
  from = 0,
  to = items.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
