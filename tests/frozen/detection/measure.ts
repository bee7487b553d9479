import { articleFromHtml, articleFromText, UnreadableInput } from '../../../src/cli/read-input.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { detect } from '../../../src/domain/article/detect.ts';
import { agencyItems, type Head, type Item, pageHeads, singleSpeakers } from './sets.ts';

/**
 * How the program stands to the frozen sets: `npx tsx tests/frozen/detection/measure.ts [--missed]`. What is missed is named in the
 * part to fit on alone: of the frozen part nobody should know more than its figures.
 */

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly part: Item['part'];
}

const listsMissed = process.argv.includes('--missed');

const isCalledReport = ({ text, lang }: Item): boolean =>
  ['interview', 'statement'].includes(detect(articleFromText(text, lang, null)).kind);
const reports = ({ is_report }: Item): boolean => is_report;
const others = ({ is_report }: Item): boolean => !is_report;

show('agency items told to be reports', agencyItems().filter(reports), isCalledReport);
show('agency items left alone', agencyItems().filter(others), (item) => !isCalledReport(item));
show('interviews and single speakers told to be reports', singleSpeakers(), isCalledReport);

const read = new Map(pageHeads().map((head) => [head.id, readable(head)]));
show('titles', pageHeads(), ({ id, gold }) => read.get(id)?.title === gold.title);
show('authors', pageHeads(), ({ id, gold }) => read.get(id)?.byline === gold.byline);
show('dates', pageHeads(), ({ id, gold }) => read.get(id)?.publishedTime?.startsWith(gold.date) === true);

/** A line for each part and language: how many are right. */
function show<Thing extends Labelled>(
  what: string,
  things: readonly Thing[],
  isRight: (thing: Thing) => boolean,
): void {
  for (const part of ['fit', 'frozen'] as const)
    for (const lang of ['en', 'ru', 'hy']) {
      const own = things.filter((thing) => thing.part === part && thing.lang === lang);
      const missed = own.filter((thing) => !isRight(thing)).map(({ id }) => id);
      const named = listsMissed && part === 'fit' && missed.length > 0 ? `; missed: ${missed.join(' ')}` : '';
      console.log(`${what}, ${part}, ${lang}: ${own.length - missed.length} of ${own.length}${named}`);
    }
}

/** Undefined for a page in which nothing to read is found: all that it expects counts as missed. */
function readable({ html, url }: Head): Article | undefined {
  try {
    return articleFromHtml(html, url);
  } catch (error) {
    if (error instanceof UnreadableInput) return undefined;
    throw error;
  }
}
