import type { WordClass } from '../../lexicon/word-classes.ts';
import { FULL_STOPS } from '../../text/script-marks.ts';
import { attributionAt } from '../attribution.ts';
import type { Attribution, UnclosedAttribution } from '../attribution-words.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** An attribution inside unclosed words is looked for in this many tokens after a mark. */
const REACH = 20;

/**
 * An attribution inside words in [from, to), UTF-16, that no mark closes: after a comma, a dash or a sentence's end, and with its
 * own sentence's end soon after. "We are ready, she said. | The road …".
 */
export function attributionInside(read: TokenizedText, from: number, to: number): UnclosedAttribution | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first + 1; at < last; at++) {
    if (!read.isPunctuation(at) || !read.isMark(at, ',?!…-–—')) continue;
    const attribution = attributionAt(read, at + 1, Math.min(last, at + REACH));
    if (attribution !== null && isByAnother(read, attribution) && endsSoon(read, attribution, last))
      return { attribution, contentEnd: contentEndAt(read, at) };
  }
  return read.language.quotations.attributionAfterUnclosed(read, from, to);
}

/** Inside somebody's own words "I said" and "we said" are no attribution; a name, an office or a third person can be. */
function isByAnother(read: TokenizedText, attribution: Attribution): boolean {
  const { cue, source } = attribution;
  if (source === null || !(cue.classes.has('say') || tellsHearer(read, attribution))) return false;
  const at = source.first;
  if (read.is(at, 'pronoun.first')) return false;
  return read.isCapital(at) || read.isAny(at, NAMING_ANOTHER) || read.is(at + 1, 'role');
}

const NAMING_ANOTHER: readonly WordClass[] = ['pronoun.person', 'role'];

/** Whether the sentence of the attribution ends with it, or goes on with an occasion or with those who were told. */
const endsSoon = (read: TokenizedText, attribution: Attribution, last: number): boolean =>
  attribution.last >= last ||
  read.isMark(attribution.last, AFTER_ATTRIBUTION) ||
  isOccasion(read, attribution.last) ||
  tellsHearer(read, attribution);

const AFTER_ATTRIBUTION = `.!?,:${FULL_STOPS}`;

/** The comma before an attribution belongs to the words, as the marks that end a sentence do; a dash does not. */
function contentEndAt(read: TokenizedText, mark: number): number {
  return read.isMark(mark, '-–—') ? read.startOf(mark) : read.endOf(mark);
}

/** "she told | reporters": a name, an agency or those who listen stand after the cue. */
const tellsHearer = (read: TokenizedText, { cue, last }: Attribution): boolean =>
  cue.classes.has('tell') && last === cue.last && read.language.quotations.isHearer(read, cue.last);

/** "he said | on Monday", "she told us | in an interview", «сказал он | на брифинге». */
const isOccasion = (read: TokenizedText, at: number): boolean => read.isAny(at, OCCASION) && !read.is(at, 'hearerLink');

const OCCASION: readonly WordClass[] = ['preposition', 'weekday'];
