import type { Dom } from './dom.ts';

/** Whether an element says of itself that it is not to be seen. Style sheets are not asked: that would make the page be laid out anew. */
export function isHidden(dom: Dom, element: Node): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDING.test(style);
}

const HIDING = /\b(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
