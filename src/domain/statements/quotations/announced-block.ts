import type { Language } from '../../languages/language.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { Cue } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { isDash } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { lastOfParagraph } from '../last-of-paragraph.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { announces } from './announces.ts';

/** Between the cue and the colon only a hearer or an occasion stands. */
const FURTHEST_CUE = 10;
/** Fewer words are a heading or an item of a list. */
const FEWEST_WORDS = 6;

export interface AnnouncedBlock {
  readonly found: UnresolvedStatement;
  /** The token of the cue that announces it. */
  readonly cue: number;
  /** Index of the last sentence of the paragraph. */
  readonly last: number;
}

/**
 * "The minister added: ¶ A paragraph …": a paragraph of its own that sentence `number` announces, its marks lost or set by
 * style. It is said word for word, as a letter or a speech is printed.
 */
export function announcedBlock(read: ReadText<Language>, reader: ClauseReader, number: number): AnnouncedBlock | null {
  const before = read.sentences[number];
  const sentence = read.sentences[number + 1];
  if (before === undefined || sentence === undefined || before.paragraph === sentence.paragraph) return null;
  if (!announces(read, before)) return null;
  const last = lastOfParagraph(read, number + 1);
  const content = { first: sentence.first, last: read.sentences[last]?.last ?? sentence.last };
  if (!isPlainProse(read, content)) return null;
  const cue = announcingCue(read, before);
  const source = cue === null ? null : reader.source(number, cue, content);
  if (cue === null || source === null) return null;
  const found: UnresolvedStatement = {
    segments: [read.spanOf(content)],
    kind: 'direct',
    conjunction: null,
    cue: read.spanOf({ first: cue.first, last: cue.last }),
    source,
    sentence: number,
    repairs: [],
    foundBy: 'announced paragraph',
  };
  return { found, cue: cue.first, last };
}

/** The last cue of saying before the colon, unless the sentence has its content itself ("said that …:"). */
export function announcingCue(read: ReadText<Language>, { first, last }: Sentence): Cue | null {
  for (let at = last - 2; at >= Math.max(first, last - FURTHEST_CUE); at--) {
    if (read.inMarks(at) || read.is(at, 'plainThat')) return null;
    if (isCounted(read, at)) continue;
    const cue = read.cueAt(at);
    if (cue !== null && (cue.classes.has('say') || cue.classes.has('tell')) && !cue.classes.has('noun')) return cue;
  }
  return null;
}

/** "in one of three | states |:": behind a preposition and a number stands a noun, whatever verb it may be elsewhere. */
const isCounted = (read: ReadText<Language>, at: number): boolean =>
  read.is(at - 1, 'numeral') && read.is(at - 2, 'preposition');

/** A paragraph that ends like a sentence, begins like one, and has no marks of its own around it. */
function isPlainProse(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  if (!read.isCapital(first) || isDash(read.norm(first)) || read.inMarks(first)) return false;
  if (!read.isMark(last - 1, '.!?')) return false;
  let words = 0;
  for (let at = first; at < last; at++) {
    if (read.isWord(at)) words++;
    // A paragraph with an attribution of its own needs no other.
    else if (read.inMarks(at)) return false;
  }
  return words >= FEWEST_WORDS;
}
