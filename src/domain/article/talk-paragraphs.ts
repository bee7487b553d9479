import words from '../../../assets/detection/talk.json' with { type: 'json' };
import { isDash, isLetter, isSpace, isTerminator, isUpper } from '../text/characters.ts';
import { FULL_STOPS, hasQuestionMark, QUESTION_MARKS } from '../text/script-marks.ts';
import { tokensOf } from '../text/tokens.ts';

/** A paragraph as one of an interview's turns may be. */
export interface TalkParagraph {
  /** UTF-16. */
  readonly length: number;
  readonly isDashed: boolean;
  /** "– Where to? – asked Tom.": a story tells who speaks. */
  readonly isTold: boolean;
  /** The words before a mark at its head, in lower case, which may name who speaks: "Q", "leda marchetti". */
  readonly label: string | null;
  /** It ends with a question, or has one inside where the script sets the mark in a word. */
  readonly asks: boolean;
  /** Its sentences that ask and are followed by others in the same paragraph. */
  readonly askedInside: number;
  /** Words of the first person, and of the second. */
  readonly own: number;
  readonly your: number;
}

const OWN: ReadonlySet<string> = new Set(words.own);
const YOUR: ReadonlySet<string> = new Set(words.your);
const LONGEST_LABEL = 45;
const WORDS_OF_LABEL = 4;
/** The mark of a question stands inside a word: a longer paragraph with one is rather an answer that wonders. */
const LONGEST_QUESTION = 300;

/** The paragraphs of a text; one pass over its words. */
export function talkParagraphs(text: string): TalkParagraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(talkParagraph);
}

function talkParagraph(line: string): TalkParagraph {
  const spoken = tokensOf(line).filter(({ kind }) => kind === 'word');
  return {
    length: line.length,
    isDashed: isDash(line[0] as string),
    isTold: isDash(line[0] as string) && isTold(line),
    label: labelOf(line),
    asks: asksAtEnd(line) || (line.length < LONGEST_QUESTION && asksInWord(line)),
    askedInside: askedInside(line),
    own: spoken.filter(({ norm }) => OWN.has(norm)).length,
    your: spoken.filter(({ norm }) => YOUR.has(norm)).length,
  };
}

/** After a mark and a dash the line goes on small. */
function isTold(line: string): boolean {
  for (let at = 4; at + 2 < line.length; at++) {
    const isBreak = isDash(line[at] as string) && isSpace(line[at - 1] as string) && isSpace(line[at + 1] as string);
    const before = line[at - 2] as string;
    const after = line[at + 2] as string;
    if (isBreak && (before === ',' || isTerminator(before)) && isLetter(after) && !isUpper(after)) return true;
  }
  return false;
}

const asksInWord = (line: string): boolean => [...QUESTION_MARKS].some((mark) => line.includes(mark));

function asksAtEnd(line: string): boolean {
  let end = line.length - 1;
  while (end > 0 && !isLetter(line[end] as string) && line[end] !== '?') end--;
  return line[end] === '?';
}

/** Counts sentences that ask: a question mark of the script ends one where it stands after a word, or at the next full stop. */
function askedInside(line: string): number {
  if (!hasQuestionMark(line)) return 0;
  let count = 0;
  let isAsking = false;
  for (let at = 0; at < line.length - 1; at++) {
    const char = line[at] as string;
    if (hasQuestionMark(char)) isAsking = true;
    const isEnd = isAsking && (char === '?' || isTerminator(char) || char === ':') && isSpace(line[at + 1] as string);
    if (!isEnd) continue;
    count++;
    isAsking = false;
  }
  return count;
}

/** What stands before a colon, a dash or, in some scripts, a full stop at the head of a line, if it can be a name. */
function labelOf(line: string): string | null {
  const head = line.slice(0, LONGEST_LABEL);
  for (let at = 1; at < head.length; at++) {
    const isEnd =
      head[at] === ':' ||
      (isDash(head[at] as string) && isSpace(head[at - 1] as string)) ||
      (isStop(head[at] as string) && isSpace(head[at + 1] ?? '') && !isInitial(head, at));
    if (isEnd) return named(head.slice(0, at));
    if (isStop(head[at] as string) && isSpace(head[at + 1] ?? '') && isLastInitial(head, at))
      return named(head.slice(0, at));
  }
  return null;
}

const isStop = (char: string): boolean => char === '.' || FULL_STOPS.includes(char);

/** "A." of "A. Weldon": a letter alone. */
const isInitial = (head: string, at: number): boolean => isUpper(head[at - 1] ?? '') && !isLetter(head[at - 2] ?? ' ');

/** The last of several initials that stand for a name: what follows is no further initial and no surname. */
function isLastInitial(head: string, at: number): boolean {
  const isSecond = isStop(head[at - 3] ?? '') || isStop(head[at - 2] ?? '');
  return isInitial(head, at) && isSecond;
}

function named(label: string): string | null {
  const parts = label.split(' ').filter((part) => part !== '');
  const first = [...label].find(isLetter) ?? '';
  return parts.length > 0 && parts.length <= WORDS_OF_LABEL && isUpper(first) ? label.trim().toLowerCase() : null;
}
