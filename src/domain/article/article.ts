import type { SetApart } from '../reading/set-apart.ts';
import type { Span } from '../text/span.ts';

/**
 * What was read from a page: its words and what the page says about itself.
 * `text` joins paragraphs with a blank line; all offsets in an analysis point into it.
 */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** The agency that published the report ("ArmInfo"), as a lead-in or the site names it. */
  readonly agency: string | null;
  readonly siteName: string | null;
  /** ISO 8601, with an offset when it is known. */
  readonly publishedTime: string | null;
  /**
   * BCP 47 primary subtag: "en", "ru", "hy", or whatever the text is in, "und" where nothing tells. As a page is read it is what
   * the page declares; before the analysis it is settled by the text.
   */
  readonly lang: string;
  readonly text: string;
  /** The agency's lead-in at the head of the text ("ArmInfo."): no statement contains it. */
  readonly leadIn: Span | null;
  /** What the page itself sets apart: block quotations and embedded posts. */
  readonly setApart?: readonly SetApart[];
  /** Passages that a browser's parser had taken apart and that were put together again: words may be missing in them. */
  readonly mended?: number;
  /** Set when the page was too long to be read whole: `text` is of its first part only. */
  readonly cut?: true;
}

/** What kind of page it is, and why: `signals` are keys with a value that the interface puts into words. */
export interface Detection {
  readonly kind: 'interview' | 'statement' | 'news' | 'other';
  /** How sure it is that this is a report of statements, 0 to 1. */
  readonly score: number;
  readonly signals: readonly DetectionSignal[];
}

export interface DetectionSignal {
  readonly name:
    | 'interview-named'
    | 'quotations'
    | 'attributed-quotations'
    | 'attributed-statements'
    | 'questions'
    | 'one-speaker'
    | 'agency-lead-in'
    | 'no-attribution'
    | 'too-short'
    | 'list-of-links'
    | 'text-in-frame'
    | 'no-rules-for-language'
    | 'words-missing'
    | 'own-words'
    | 'first-person'
    | 'many-speakers'
    | 'opinion-named'
    | 'release'
    | 'front-page';
  readonly count: number;
}

export const isReport = (detection: Detection): boolean =>
  detection.kind === 'interview' || detection.kind === 'statement';
