import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import type { Dom } from '../text/dom.ts';
import type { HeadLine } from './article-head.ts';
import { isoOf, type PrintedDate, printedDate } from './printed-date.ts';
import { publishedTimeOf } from './published-time.ts';

/** A longer line is a sentence that names a date, not a date line. UTF-16. */
const LONGEST = 160;
/** A label that stands on a line of its own above its date. */
const LONGEST_LABEL = 30;

export interface ShownTime {
  /** ISO 8601. */
  readonly time: string;
  /** Between title and body, where no other article's date stands. */
  readonly isBelowTitle: boolean;
}

/**
 * Which of two moments of publication is believed. Pages often give machines the moment of a new edition: an earlier day below the
 * title is the first one. The same moment is taken as shown, with the zone of the place.
 */
export function firstPublished(declared: string | null, shown: ShownTime | null): string | null {
  if (declared === null || shown === null) return declared ?? shown?.time ?? null;
  const isSame = Date.parse(declared) === Date.parse(shown.time) && shown.time.length > DAY;
  const isEarlier = shown.isBelowTitle && shown.time.slice(0, DAY) < declared.slice(0, DAY);
  return isSame || isEarlier ? shown.time : declared;
}

const DAY = 'YYYY-MM-DD'.length;

/**
 * When the page says, to its readers, that the article was published: a `<time>` or a date printed near the title.
 * A moment that is called one of a change is passed over.
 */
export function shownTime(dom: Dom, head: readonly HeadLine[], lang: string | null): ShownTime | null {
  const monthFirst = lang === null || /^en(?:-us)?$/i.test(lang);
  for (const [at, line] of head.entries()) {
    if (line.text.length > LONGEST || (line.isLinks && line.text.length > LONGEST / 2)) continue;
    const before = head[at - 1];
    const label = before?.place === line.place && before.text.length <= LONGEST_LABEL ? before.text : '';
    if (isUpdate(label)) continue;
    // Other articles are announced further below the body, with dates of their own.
    if (line.place === 'further-below' && !isPublication(`${label} ${line.text}`)) continue;
    const said = beforeUpdate(line.text);
    const printed = printedDate(`${said}${hourBelow(head[at + 1])}`, monthFirst) ?? datedPiece(line, said, monthFirst);
    const marked = said === '' ? null : markedTime(dom, line);
    if (marked !== null) return { time: marked, isBelowTitle: line.place === 'below-title' };
    if (printed !== null) return { time: isoOf(printed, null), isBelowTitle: line.place === 'below-title' };
  }
  return null;
}

/** The hour may stand in an element of its own after the day's. */
const hourBelow = (next: HeadLine | undefined): string =>
  next !== undefined && /^\D{0,3}\d{1,2}:\d{2}$/.test(next.text) ? ` ${next.text}` : '';

/** Where no space parts a name from its date ("Jo Doe" and "3/4/2024" in two elements), the words of one element are a date. */
function datedPiece(line: HeadLine, said: string, monthFirst: boolean): PrintedDate | null {
  if (said !== line.text) return null;
  return line.pieces.map((piece) => printedDate(piece.text, monthFirst)).find((date) => date !== null) ?? null;
}

/** What a `<time datetime>` in the line says, in the first of them that is not called a change. */
function markedTime(dom: Dom, line: HeadLine): string | null {
  for (const { around } of line.pieces) {
    for (const element of around) {
      if (dom.name(element) !== 'time') continue;
      const about = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'itemprop') ?? ''}`;
      const time = isUpdate(about) ? null : publishedTimeOf(dom.attribute(element, 'datetime'));
      if (time !== null) return time;
    }
  }
  return null;
}

/** "Published May 1, 2024 | Updated May 3, 2024" is cut at its second part; what begins with the update keeps what follows "Published". */
function beforeUpdate(text: string): string {
  const lower = text.toLowerCase();
  const update = firstOf(lower, words.updated);
  if (update < 0) return text;
  const publish = firstOf(lower, words.published);
  return publish > update ? text.slice(publish) : text.slice(0, update);
}

const isPublication = (text: string): boolean => firstOf(text.toLowerCase(), words.published) >= 0;
const isUpdate = (text: string): boolean => firstOf(text.toLowerCase(), words.updated) >= 0;

function firstOf(text: string, stems: readonly string[]): number {
  const places = stems.map((stem) => text.indexOf(stem)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
