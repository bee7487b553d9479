import type { SheetView } from '../sheet/sheet-view.ts';

/** A way of setting a line. Sizes in CSS pixels of a picture that is `WIDTH` wide. */
export type Hand = 'title' | 'quote' | 'who' | 'foot';

export interface PictureLine {
  readonly text: string;
  readonly hand: Hand;
  /** Of the line's base. */
  readonly y: number;
}

/** A rule beside the lines of one statement, as long as they are. */
export interface PictureRail {
  readonly from: number;
  readonly to: number;
  readonly isVerbatim: boolean;
}

export interface PictureLayout {
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly rails: readonly PictureRail[];
}

export const WIDTH = 640;
export const MARGIN = 40;
/** Beyond it no further statement is begun: browsers draw no picture that is very high. */
const HIGHEST = 3_000;
/** Of one statement; a longer one is cut at a line, and says so. */
const MOST_LINES = 60;
const INDENT = 18;

const HEIGHTS: Readonly<Record<Hand, number>> = { title: 28, quote: 30, who: 22, foot: 20 };

/** Where words begin: those of a statement stand in from its rule. */
export const leftOf = (hand: Hand): number => (hand === 'quote' || hand === 'who' ? MARGIN + INDENT : MARGIN);

/** How wide a text is in a hand, in CSS pixels. */
export type Measure = (text: string, hand: Hand) => number;

/** The statements of a sheet one below the other, wrapped. `more` says how many had no room. */
export function pictureLayout(sheet: SheetView, measure: Measure, more: (left: number) => string): PictureLayout {
  const lines: PictureLine[] = [];
  const rails: PictureRail[] = [];
  let y = MARGIN;
  const set = (text: string, hand: Hand, most = MOST_LINES): void => {
    for (const line of wrapped(text, WIDTH - MARGIN - leftOf(hand), (part) => measure(part, hand), most)) {
      y += HEIGHTS[hand];
      lines.push({ text: line, hand, y });
    }
  };
  set(sheet.title, 'title', 6);
  let shown = 0;
  for (const { quote, who, kind } of sheet.said) {
    if (y > HIGHEST) break;
    y += 24;
    const from = y + 6;
    set(quote, 'quote');
    set(who, 'who', 4);
    rails.push({ from, to: y + 6, isVerbatim: kind === 'direct' });
    shown++;
  }
  y += 20;
  if (shown < sheet.said.length) set(more(sheet.said.length - shown), 'foot');
  set([sheet.source, sheet.address && new URL(sheet.address).host].filter(Boolean).join(' · '), 'foot');
  return { height: y + MARGIN, lines, rails };
}

/** Lines of at most this width; a word that is wider is broken between signs that a reader sees as one. */
export function wrapped(
  text: string,
  width: number,
  measure: (text: string) => number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => broken(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === most) return [...lines.slice(0, -1), `${lines.at(-1)} …`];
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
