import { articleFromHtml, articleFromText } from '../../../src/cli/read-input.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { detect } from '../../../src/domain/article/detect.ts';
import { agencyItems, type Head, type Item, type Part, pageHeads, singleSpeakers } from './sets.ts';

/** How the program stands to the frozen sets: `npx tsx tests/frozen/detection/measure.ts [--missed]`. */

const listsMissed = process.argv.includes('--missed');
const isCalledReport = ({ text, lang }: Item): boolean =>
  ['interview', 'statement'].includes(detect(articleFromText(text, lang, null)).kind);

for (const [name, items] of [
  ['agency items', agencyItems()],
  ['interviews and single speakers', singleSpeakers()],
] as const) {
  const called = new Set(items.filter(isCalledReport).map(({ id }) => id));
  for (const part of ['fit', 'frozen'] as const)
    for (const lang of ['en', 'ru', 'hy']) {
      const own = items.filter((item) => item.part === part && item.lang === lang);
      print(
        name,
        part,
        lang,
        'told to be reports',
        own.filter(({ is_report }) => is_report),
        ({ id }) => called.has(id),
      );
      print(
        name,
        part,
        lang,
        'left alone',
        own.filter(({ is_report }) => !is_report),
        ({ id }) => !called.has(id),
      );
    }
}

const read = new Map(pageHeads().map((head) => [head.id, readable(head)]));
const RIGHT: Readonly<Record<string, (head: Head) => boolean>> = {
  title: ({ id, gold }) => read.get(id)?.title === gold.title,
  author: ({ id, gold }) => read.get(id)?.byline === gold.byline,
  date: ({ id, gold }) => read.get(id)?.publishedTime?.startsWith(gold.date) === true,
};
for (const part of ['fit', 'frozen'] as const)
  for (const [what, isRight] of Object.entries(RIGHT))
    print(
      'page heads',
      part,
      'all',
      what,
      pageHeads().filter((head) => head.part === part),
      isRight,
    );

/** One line of the table: how many are right, and which are not. */
function print<Thing extends { readonly id: string }>(
  ...[name, part, lang, what, things, isRight]: [
    string,
    Part,
    string,
    string,
    readonly Thing[],
    (thing: Thing) => boolean,
  ]
): void {
  if (things.length === 0) return;
  const missed = things.filter((thing) => !isRight(thing)).map(({ id }) => id);
  const missing = listsMissed && missed.length > 0 ? `  missed: ${missed.join(' ')}` : '';
  console.log(`${name}, ${part}, ${lang}, ${what}: ${things.length - missed.length} of ${things.length}${missing}`);
}

/** Null for a page in which nothing to read is found: all that it expects counts as missed. */
function readable({ html, url }: Head): Article | null {
  try {
    return articleFromHtml(html, url);
  } catch {
    return null;
  }
}
