import type { Article, Detection } from '../../domain/article/article.ts';
import type { Relation } from '../../domain/comparison/comparison.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Outcome } from './outcome.ts';

/** Where a passage stands in the text of an article, with its words, to find it again when the page changed a little. */
export interface Place extends Span {
  readonly quote: string;
}

/** A passage with the words around it and the offset near which it should stand, to be found in a page again. */
export interface SoughtPassage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly near: number;
}

/** The script in a tab's page. */
export interface PageLink {
  /** Reads the page; puts the script there first when it is not (needs the reader's click on the extension). */
  read(tab: number, stopped: AbortSignal): Promise<Outcome<PageReading>>;
  /** Ends the reading that is under way in the page; no script is put there for it. */
  stop(tab: number): void;
  /**
   * Whether the page that is there now was read, or is being read, and has this address; null stands for any. False also where no
   * script of ours is. A page that stands still counts as read.
   */
  hasRead(tab: number, url: string | null): Promise<boolean>;
  /** Scrolls to the place and marks it for a moment. */
  jump(tab: number, place: Place): Promise<Outcome<null>>;
  /** Marks these in the page in the place of those that were marked before. No script is put there for it. */
  mark(tab: number, marks: readonly PageMark[]): Promise<Outcome<null>>;
  /** For each passage the end of an address that leads to it (":~:text=…"), null where there is none. */
  fragments(tab: number, passages: readonly SoughtPassage[]): Promise<Outcome<readonly (string | null)[]>>;
  /** What is selected in the page; '' where that can't be known. */
  selection(tab: number): Promise<string>;
}

/** A stretch to be marked in the page: by its relation, or only as something said where nothing is compared. */
export interface PageMark extends Place {
  readonly relation: Relation | null;
}

export interface PageReading {
  readonly article: Article | null;
  readonly detection: Detection;
}
