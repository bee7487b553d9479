import { readFileSync } from 'node:fs';

export type Part = 'fit' | 'frozen';

/** A text as an agency would print it, and whether it is a report of what somebody said. */
export interface Item {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** Paragraphs joined by an empty line. */
  readonly text: string;
  readonly kind: 'statement' | 'interview' | 'news';
  readonly is_report: boolean;
  readonly trait: string;
  readonly part: Part;
}

/** A page with a fault that leads astray who looks for its title, author or day, and what they are. */
export interface Head {
  readonly id: string;
  readonly lang: string;
  readonly html: string;
  readonly url: string;
  /** `date` is a day, or a day and a time where the page prints one ("2025-09-02T00:20"). */
  readonly gold: { readonly title: string; readonly byline: string | null; readonly date: string };
  readonly fault: string;
  readonly part: Part;
}

export const agencyItems = (): readonly Item[] => linesOf('agency-items');
export const singleSpeakers = (): readonly Item[] => linesOf('interviews-and-single-speaker');
export const pageHeads = (): readonly Head[] => linesOf('page-heads');

function linesOf<Line>(name: string): readonly Line[] {
  return readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
