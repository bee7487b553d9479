import type { Detection } from '../domain/article/article.ts';
import { isSamePage } from '../domain/article/same-page.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { PageMark, PageReading, Place } from '../platform/ports/page.ts';
import { hasClosedFrame } from './closed-frame.ts';
import { gate } from './gate.ts';
import { findingRanges } from './places/anchor.ts';
import { flash } from './places/flash.ts';
import { clearHighlights, highlighting } from './places/highlight.ts';
import { type ReadPage, reading } from './read-page.ts';
import { type Clock, inSlices } from './slices.ts';
import { whenSettled } from './when-settled.ts';

/** What the script in a page needs: the page, where it is, how to judge an article, and whom to tell. */
export interface VisitPorts {
  readonly document: Document;
  readonly address: () => string;
  readonly clock: Clock;
  /** Whether pages at this address are read without being asked for. */
  readonly isOurs: (address: string) => boolean;
  readonly detect: (read: ReadPage) => Detection;
  readonly tellRead: (reading: PageReading & { readonly url: string }) => void;
  /** The address is the one that was left. */
  readonly tellLeft: (url: string) => void;
  /** Ends everything the visit has under way. */
  readonly signal: AbortSignal;
}

export interface Visit {
  /** Reads the page if it is one of ours and worth it, tells the worker, and looks again while the page is still being built. */
  arrive(): Promise<void>;
  /** Reads the page, whatever it is. */
  read(): Promise<Outcome<PageReading>>;
  /** Whether it has read the page, or is at it, and the page has this address; null stands for any. */
  hasRead(of: { readonly url: string | null }): boolean;
  /** Reads no further, and does not look at the page again until it is asked to. */
  stop(): Outcome<null>;
  jump(place: Place): Promise<Outcome<null>>;
  /** Marks these, and nothing else, until the reader leaves. */
  mark(wanted: { readonly marks: readonly PageMark[] }): Promise<Outcome<null>>;
  /** The address may have changed without a reload: what was read of the old one is withdrawn at once. */
  moved(): void;
}

/** By then a page that changed its address has mostly put the new text in place. */
const EXPECTED_MS = 800;

const NOTHING_TO_READ: Detection = { kind: 'other', score: 0, signals: [{ name: 'too-short', count: 0 }] };

/** A reader's stay at a page, kept by the script there: it holds what was read, so that passages can be found again. */
export function startVisit(ports: VisitPorts): Visit {
  const { document, signal } = ports;
  let page: ReadPage | null = null;
  let at = ports.address();
  let told: string | null = null;
  let readings = 0;
  let stay = new AbortController();
  let marking = new AbortController();
  const unmark = (): void => {
    marking.abort();
    clearHighlights(document);
  };
  const end = (): void => {
    stay.abort();
    unmark();
  };
  signal.addEventListener('abort', end, { once: true });

  const stop = (): Outcome<null> => {
    stay.abort();
    stay = new AbortController();
    return done(null);
  };

  const read = async (): Promise<Outcome<PageReading>> => {
    readings++;
    const outcome = await inSlices(reading(document, ports.address()), ports.clock, stay.signal).finally(
      () => readings--,
    );
    if (outcome === null) return failed('page-gone');
    page = outcome.ok ? outcome.value : null;
    if (outcome.ok) {
      return done({ article: outcome.value.article, detection: withFrames(document, ports.detect(outcome.value)) });
    }
    return outcome.failure === 'page-unreadable'
      ? done({ article: null, detection: withFrames(document, NOTHING_TO_READ) })
      : outcome;
  };

  /** A page that is looked at again is told of again only when it says something else by now. */
  const look = async (): Promise<void> => {
    const url = ports.address();
    if (!ports.isOurs(url) || !gate(document, url).open) return;
    const answer = await read();
    const text = answer.ok ? (answer.value.article?.text ?? '') : null;
    if (!answer.ok || text === told || url !== ports.address()) return;
    told = text;
    ports.tellRead({ ...answer.value, url });
  };

  const watch = (): void => whenSettled(document, stay.signal, () => void look());

  return {
    read,
    stop,
    hasRead: ({ url }) => (page !== null || readings > 0) && (url === null || isSamePage(ports.address(), url)),
    async arrive() {
      // What the worker knew of a page that the browser kept it has forgotten, and its marks with it.
      unmark();
      // Who comes back to a page that the browser kept finds nothing of it in the worker.
      told = null;
      if (!ports.isOurs(ports.address())) return;
      watch();
      await look();
    },
    async jump(place) {
      if (page === null) await read();
      if (page === null) return failed('page-gone');
      const found = await inSlices(findingRanges(document, page, [place]), ports.clock, stay.signal);
      const range = found?.[0] ?? null;
      if (range === null) return failed('page-gone');
      flash(document, range, signal);
      return done(null);
    },
    async mark({ marks }) {
      // While these are sought others may be asked for: then they are not wanted any more.
      marking.abort();
      marking = new AbortController();
      const { signal: wanted } = marking;
      if (page === null && marks.length > 0) await read();
      if (page === null || marks.length === 0) clearHighlights(document);
      else if (!wanted.aborted) await inSlices(highlighting(document, page, marks), ports.clock, wanted);
      return done(null);
    },
    moved() {
      const now = ports.address();
      if (isSamePage(now, at)) return;
      const left = at;
      at = now;
      page = null;
      told = null;
      unmark();
      stop();
      ports.tellLeft(left);
      if (!ports.isOurs(now)) return;
      // The new text may not be there yet, or may have come before the new address.
      watch();
      const { signal: here } = stay;
      document.defaultView?.setTimeout(() => here.aborted || void look(), EXPECTED_MS);
    },
  };
}

/** Where there is too little text, and a frame that may not be looked into, that is said first. */
function withFrames(document: Document, detection: Detection): Detection {
  const isShort = detection.signals.some(({ name }) => name === 'too-short');
  if (!isShort || !hasClosedFrame(document)) return detection;
  return { ...detection, signals: [{ name: 'text-in-frame', count: 1 }, ...detection.signals] };
}
