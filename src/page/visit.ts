import type { Detection } from '../domain/article/article.ts';
import { done, failed, type Outcome, type PageReading, type Place } from '../platform/ports.ts';
import { rangeOf } from './anchor.ts';
import { flash } from './flash.ts';
import { gate } from './gate.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** What the script in a page needs: the page, where it is, how to judge an article, and whom to tell. */
export interface VisitPorts {
  readonly document: Document;
  readonly address: () => string;
  /** Whether pages at this address are read without being asked for. */
  readonly isOurs: (address: string) => boolean;
  readonly detect: (read: ReadPage) => Detection;
  readonly tellRead: (reading: PageReading & { readonly url: string }) => void;
  readonly tellLeft: () => void;
  /** Ends everything the visit has under way. */
  readonly signal: AbortSignal;
}

export interface Visit {
  /** Reads the page if it is one of ours and worth it, and tells the worker. */
  arrive(): void;
  /** Reads the page, whatever it is. */
  read(): Outcome<PageReading>;
  jump(place: Place): Outcome<null>;
  /** The address may have changed without a reload. */
  moved(): void;
}

const NOTHING_TO_READ: Detection = { kind: 'other', score: 0, signals: [{ name: 'too-short', count: 0 }] };

/** A reader's stay at a page, kept by the script there: it holds what was read, so that passages can be found again. */
export function startVisit(ports: VisitPorts): Visit {
  const { document, signal } = ports;
  let page: ReadPage | null = null;
  let at = ports.address();

  const read = (): Outcome<PageReading> => {
    const outcome = readPage(document, ports.address());
    page = outcome.ok ? outcome.value : null;
    if (outcome.ok) return done({ article: outcome.value.article, detection: ports.detect(outcome.value) });
    return outcome.failure === 'page-unreadable' ? done({ article: null, detection: NOTHING_TO_READ }) : outcome;
  };

  const arrive = (): void => {
    if (!ports.isOurs(ports.address()) || !gate(document, ports.address()).open) return;
    const reading = read();
    if (reading.ok) ports.tellRead({ ...reading.value, url: ports.address() });
  };

  return {
    arrive,
    read,
    jump(place) {
      if (page === null) read();
      if (page === null) return failed('page-gone');
      const range = rangeOf(document, page, place);
      if (!range.ok) return range;
      flash(document, range.value, signal);
      return done(null);
    },
    moved() {
      const now = ports.address();
      if (withoutHash(now) === withoutHash(at)) return;
      at = now;
      page = null;
      ports.tellLeft();
      arrive();
    },
  };
}

const withoutHash = (address: string): string => address.split('#', 1)[0] as string;
