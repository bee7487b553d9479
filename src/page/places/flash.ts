/** The name under which the style sheet of the content script paints a passage that was jumped to. */
const HIGHLIGHT = 'otr-current';
const SHOWN_MS = 2000;

/**
 * Brings a passage into view and marks it for two seconds, with the browser's own highlight: no element is added to
 * the page or changed. A reader who asked for less motion gets no smooth scrolling.
 */
export function flash(document: Document, range: Range, signal: AbortSignal): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (view === null || signal.aborted) return;
  scrollTo(view, range);
  const highlights = view.CSS?.highlights;
  if (highlights === undefined) return;
  const highlight = new view.Highlight(range);
  highlights.set(HIGHLIGHT, highlight);
  // A later jump has put its own highlight there: that one is not ours to clear.
  const clear = (): void => {
    if (highlights.get(HIGHLIGHT) === highlight) highlights.delete(HIGHLIGHT);
  };
  const timer = view.setTimeout(clear, SHOWN_MS);
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    clear();
  });
}

function scrollTo(view: Window & typeof globalThis, range: Range): void {
  const element = elementAround(range.startContainer);
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const behavior = calm ? 'auto' : 'smooth';
  if (element === null || typeof range.getBoundingClientRect !== 'function') return;
  if (isApart(element) || isInScroller(view, element)) {
    view.Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
    return;
  }
  // An old page's body may be one block of many screens, so the passage is centred, not its block.
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top + Math.min(box.height, view.innerHeight) / 2 - view.innerHeight / 2, behavior });
}

/** Text may stand right in a shadow root. */
const elementAround = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** In a shadow root or a frame: only the browser knows what scrolls around those. */
const isApart = (element: Element): boolean => element.getRootNode() !== element.ownerDocument || isFramed(element);
const isFramed = ({ ownerDocument }: Element): boolean => (ownerDocument.defaultView?.frameElement ?? null) !== null;

/** Whether a part of the page scrolls by itself around the element: then scrolling the window does not show it. */
function isInScroller(view: Window, element: Element): boolean {
  const page = element.ownerDocument.scrollingElement;
  for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && SCROLLING.has(view.getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

const SCROLLING: ReadonlySet<string> = new Set(['auto', 'scroll', 'overlay']);
