import type { Language } from '../../languages/language.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import { introducesQuotation } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { lastOfParagraph } from '../last-of-paragraph.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { announcingCue } from './announced-block.ts';
import { announces } from './announces.ts';

/** A single word is no statement. */
const FEWEST_WORDS = 2;

export interface AnnouncedItems {
  readonly found: readonly UnresolvedStatement[];
  /** The token of the cue that announces them. */
  readonly cue: number;
  /** Index of the last sentence of the last item. */
  readonly last: number;
}

/**
 * "She also said: ¶ • The bridge will open in May. ¶ • Tolls will not rise.": the items of a list that sentence `number` announces, each
 * said for itself. An item is led by a dash, a bullet or a number, begins with a small letter, or is one of the page's own lists.
 * `isItem`: whether the page has the paragraph that begins with a sentence in a list.
 */
export function announcedItems(
  read: ReadText<Language>,
  reader: ClauseReader,
  number: number,
  isItem: (sentence: number) => boolean,
): AnnouncedItems | null {
  const before = read.sentences[number];
  const next = read.sentences[number + 1];
  if (before === undefined || next === undefined || before.paragraph === next.paragraph) return null;
  if (!announces(read, before)) return null;
  const items: Item[] = [];
  for (let first = number + 1; first < read.sentences.length; ) {
    const last = lastOfParagraph(read, first);
    const here = itemsIn(read, first, last, isItem(first));
    if (here.length === 0) break;
    items.push(...here);
    first = last + 1;
  }
  const cue = items.length === 0 ? null : announcingCue(read, before);
  const source = cue === null ? null : reader.source(number, cue, { first: next.first, last: next.last });
  if (cue === null || source === null) return null;
  const found = items.map(({ words, last }) => ({
    segments: words,
    kind: 'direct' as const,
    conjunction: null,
    cue: read.spanOf({ first: cue.first, last: cue.last }),
    source,
    sentence: last,
    repairs: [],
    foundBy: 'item of an announced list',
    isOwnParagraph: true,
  }));
  return { found, cue: cue.first, last: items.at(-1)?.last ?? number };
}

interface Item {
  readonly words: Span[];
  /** Index of its last sentence. */
  readonly last: number;
}

/** The items of a paragraph, one for each of its lines that is led as the first is; none where it holds none. */
function itemsIn(read: ReadText<Language>, firstSentence: number, last: number, isListed: boolean): Item[] {
  const head = read.sentences[firstSentence]?.first ?? 0;
  const end = read.sentences[last]?.last ?? head;
  const isLed = pastLead(read, head, end) > head;
  if (!isLed && !isListed && !(read.isWord(head) && !read.isCapital(head))) return [];
  const starts = [head];
  for (let at = head + 1; isLed && at < end; at++)
    if (read.isLineBetween(at - 1, at) && pastLead(read, at, end) > at) starts.push(at);
  const items = starts.map((first, place) => itemWords(read, first, starts[place + 1] ?? end));
  return items.every((words) => words !== null) ? items.map((words) => ({ words, last })) : [];
}

/** What an item says, without what leads it and the comma or semicolon behind it; null where it says nothing, or says itself who said it. */
function itemWords(read: ReadText<Language>, head: number, end: number): Span[] | null {
  const first = pastLead(read, head, end);
  if (isAttributed(read, { first, last: end })) return null;
  const quoted = read.quotations[read.quotationAt(first)];
  if (quoted !== undefined) return isWhole(read, quoted.outer, { first, last: end }) ? [...quoted.segments] : null;
  let last = end;
  while (last > first && read.isMark(last - 1, ';,')) last--;
  let words = 0;
  for (let at = first; at < last; at++) if (read.isWord(at)) words++;
  return words < FEWEST_WORDS ? null : [read.spanOf({ first, last })];
}

/** The token behind a dash, a bullet or a number with its mark ("2.", "3)"); the first one where nothing leads. */
function pastLead(read: ReadText<Language>, first: number, limit: number): number {
  if (isDash(read.norm(first)) || read.isMark(first, BULLETS)) return Math.min(first + 1, limit);
  const isNumber = read.tokens[first]?.kind === 'number' && read.isMark(first + 1, '.)');
  return isNumber ? Math.min(first + 2, limit) : first;
}
const BULLETS = '•*·▪●‣';

const isWhole = (read: ReadText<Language>, outer: Span, item: TokenSpan): boolean => {
  const { first, last } = read.rangeOf(outer);
  if (first !== item.first) return false;
  for (let at = last; at < item.last; at++) if (!read.isPunctuation(at)) return false;
  return true;
};

/** "- Yes, - she said.": an item that says itself who said it is a turn of a talk. */
function isAttributed(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    const cue = isDash(read.norm(at)) ? read.cueAt(at + 1) : null;
    if (cue !== null && introducesQuotation(cue)) return true;
  }
  return false;
}
