/** The first elements of a list that may hold thousands; nothing is copied of the others. */
export function firstOf(elements: ArrayLike<Element>, most: number): Element[] {
  const first: Element[] = [];
  for (let at = 0; at < most && at < elements.length; at++) first.push(elements[at] as Element);
  return first;
}
