import type { Article } from '../article/article.ts';

/** What has to be said of a report as a whole, in the reader's language. */
export interface Remarks {
  /** Only the first part of the page was read. */
  readonly cut: string;
}

const IN_ENGLISH: Remarks = { cut: 'This page is very long: only its first part was read.' };

/** Goes with every export of a report that was not read whole; null where there is nothing to say. */
export const remarkOn = (article: Article, remarks: Remarks = IN_ENGLISH): string | null =>
  article.cut === true ? remarks.cut : null;
