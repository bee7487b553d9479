import type { Article } from '../../domain/article/article.ts';
import type { TextForm } from '../../domain/article/text-form.ts';
import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { Outcome } from './outcome.ts';
import type { SessionStore } from './stores.ts';

/** A text that the reader gave us instead of a page. */
export interface GivenText {
  readonly text: string;
  readonly form: TextForm;
}

/** What an opened file holds. */
export interface OpenedFile extends GivenText {
  /** What it says of its encoding, or that it says nothing, does not go with its bytes: letters may be wrong. */
  readonly guessed: boolean;
}

/** What the panel needs to analyse a text of the reader's. One window has one such text, as it has one panel. */
export interface GivenTextPorts {
  readonly session: Pick<SessionStore, 'readText' | 'watch'>;
  /** Reads a file on this machine; null for one that is no text. */
  open(file: File): Promise<OpenedFile | null>;
  /** The article in a text; fails with 'page-unreadable' when there is none. */
  read(given: GivenText): Promise<Outcome<Article>>;
  analyse(window: number, article: Article): Promise<Outcome<null>>;
  /** Sees to it that nobody waits for an analysis whose worker died: that is then said. */
  goOn(window: number): Promise<Outcome<null>>;
  /** Puts something right in it, or takes that back. */
  correct(window: number, change: CorrectionChange): Promise<Outcome<null>>;
  /** Ends the analysis if it is under way, and keeps nothing of the text. */
  forget(window: number): Promise<void>;
}
