import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import type { Dom } from '../text/dom.ts';
import type { HeadLine } from './article-head.ts';
import { isDateAlone, isDateBeside, isOfOtherMoment, isProse, LONGEST_DATE_LINE } from './date-line.ts';
import { isoOf, printedDate } from './printed-date.ts';
import { publishedTimeOf } from './published-time.ts';
import { zoneIn } from './time-zone.ts';

/** A label that stands on a line of its own above its date. */
const LONGEST_LABEL = 30;

export interface ShownTime {
  /** ISO 8601. */
  readonly time: string;
  /** Between title and body, where no other article's date stands. */
  readonly isBelowTitle: boolean;
  /** A date line, or a part of one set apart, with nothing else in it: sure enough to speak against what is declared. */
  readonly isAlone: boolean;
}

/**
 * When the page says, to its readers, that the article was published: a `<time>` or a date printed near the title, in a line that is
 * a date, else in one that holds a date beside a name. Captions, tags, announcements of other articles and running text never say it,
 * and a moment that is called one of a change is passed over.
 */
export function shownTime(dom: Dom, head: readonly HeadLine[], lang: string | null): ShownTime | null {
  const monthFirst = lang === null || /^en(?:-us)?$/i.test(lang);
  let beside: ShownTime | null = null;
  for (const [at, line] of head.entries()) {
    if (!mayBeDateLine(line)) continue;
    const before = head[at - 1];
    const label = before?.place === line.place && before.text.length <= LONGEST_LABEL ? before.text : '';
    if (isUpdate(label) || isOfOtherMoment(label)) continue;
    // Other articles are announced further below the body, with dates of their own.
    if (line.place === 'further-below' && !isPublication(`${label} ${line.text}`)) continue;
    const found = timeIn(dom, line, { next: head[at + 1], monthFirst });
    if (found?.isAlone === true) return found;
    beside ??= found;
  }
  return beside;
}

function mayBeDateLine({ text, isLinks, isOutside, place }: HeadLine): boolean {
  if (
    isOutside ||
    text.length > LONGEST_DATE_LINE ||
    (isLinks && text.length > LONGEST_DATE_LINE / 2) ||
    isOfOtherMoment(text)
  )
    return false;
  if (isDateAlone(text)) return true;
  return place !== 'in-body' && (!isProse(text) || beginsWithPublication(text));
}

/** "Posted by jo on May 1 from the harbour." is no running text. */
function beginsWithPublication(text: string): boolean {
  const lower = text.toLowerCase();
  return words.published.some((stem) => lower.startsWith(stem));
}

interface Beside {
  readonly next: HeadLine | undefined;
  readonly monthFirst: boolean;
}

function timeIn(dom: Dom, line: HeadLine, { next, monthFirst }: Beside): ShownTime | null {
  const said = beforeUpdate(line.text);
  if (said === '') return null;
  const isBelowTitle = line.place === 'below-title' || line.place === 'in-body';
  const marked = markedTime(dom, line);
  if (marked !== null) return { time: marked, isBelowTitle, isAlone: !line.isLinks };
  const parts = [`${said}${hourBelow(next)}`, ...said.split(/[|•·]/), ...(said === line.text ? piecesOf(line) : [])];
  const alone = parts.find(isDateAlone);
  const text = alone ?? (isDateBeside(said) ? said : null);
  const printed = text === null ? null : printedDate(text, monthFirst);
  if (text === null || printed === null) return null;
  return { time: isoOf(printed, zoneIn(text)), isBelowTitle, isAlone: alone !== undefined && !line.isLinks };
}

/** Where no space parts a name from its date ("Jo Doe" and "3/4/2024" in two elements), the words of one element are a date. */
const piecesOf = (line: HeadLine): string[] => line.pieces.map((piece) => piece.text);

/** The hour may stand in an element of its own after the day's. */
const hourBelow = (next: HeadLine | undefined): string =>
  next !== undefined && /^\D{0,3}\d{1,2}:\d{2}$/.test(next.text) ? ` ${next.text}` : '';

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
