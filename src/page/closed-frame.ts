/** A frame that takes so much of the window is where a page's text is; smaller ones are notices and players. */
const LEAST_SHARE = 0.25;
const MOST_FRAMES = 50;

/**
 * Whether a good part of what the window shows is a frame of another site, whose text the script in this page cannot read. Sizes
 * are asked for, which makes the page be laid out: only for pages in which nothing was found.
 */
export function hasClosedFrame(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const least = LEAST_SHARE * view.innerWidth * view.innerHeight;
  return [...document.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES).some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height >= least && isClosed(frame as HTMLIFrameElement);
  });
}

function isClosed(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}
