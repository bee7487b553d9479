import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { MarkFamily } from './quotations/mark-role.ts';
import type { Mark } from './quotations/marks.ts';

/**
 * Words between quotation marks. `segments` are the parts inside the marks, one a paragraph; `outer` runs from the
 * opening to the closing mark, both included.
 *
 *   "A … ¶ … B," he noted.            opened once        → one quotation, two segments
 *   "A … ¶ "… B," he noted.           reopened           → one quotation, two segments
 *   A … B ", he noted.                no opening mark    → opened at the sentence's start
 *   "A … B, he noted.                 no closing mark    → closed before the attribution
 *   «A, - отметил он, - B».           attribution inside → one quotation, two segments, the attribution as its `aside`
 */
export interface Quotation {
  readonly outer: Span;
  readonly segments: readonly Span[];
  readonly family: MarkFamily;
  readonly repairs: readonly MarkRepair[];
  /** The attribution between two segments, in languages that write it inside the marks. */
  readonly aside: Aside | null;
  /** The name before the words of a turn, where the marks hold a transcript. */
  readonly label?: Span | null;
}

/** A quotation whose closing mark has not come yet; `from` is where its present segment begins. */
export interface OpenQuotation {
  readonly mark: Mark;
  readonly segments: Span[];
  from: number;
}

/** Words after an opening mark to which no closing mark belongs. They end at `limit`, UTF-16, at the latest: at the paragraph's end or at the next opening mark. */
export interface UnclosedWords {
  readonly open: OpenQuotation;
  readonly paragraph: Span;
  readonly limit: number;
}

/** An attribution inside one pair of marks, parted by dashes: «Мы готовы, - сказал посол, - но не любой ценой». */
export interface Aside {
  /** Where the words before it end, and where the words after it begin. */
  readonly from: number;
  readonly to: number;
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
}

/** A fault of a report's marks that was repaired. */
export type MarkRepair = 'missing-opening-mark' | 'missing-closing-mark' | 'unattributed-marks';
