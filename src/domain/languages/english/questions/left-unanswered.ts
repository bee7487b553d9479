import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';

/** Between "asked" and the word that asks only the one who is asked may stand. */
const LONGEST_HEARER = 8;

/** "Journalists asked (the minister) whether …": up to the end of the sentence, or to the comma after which it goes on. */
export function leftUnanswered(read: LanguageText, { first, last }: Sentence): TokenSpan | null {
  for (let at = first + 1; at < last; at++) {
    const cue = read.cueAt(at);
    if (cue === null) continue;
    const asked = cue.classes.has('ask') ? afterHearer(read, cue.last, last) : null;
    const end = asked === null ? null : endOfPlainQuestion(read, asked, last);
    return asked === null || end === null || end - asked < 2 ? null : { first: asked, last: end };
  }
  return null;
}

/** Null where the question holds quoted words or a semicolon: it is no plain question then. */
function endOfPlainQuestion(read: LanguageText, first: number, limit: number): number | null {
  let last = limit;
  while (last > first && read.isMark(last - 1, '.!?')) last--;
  const commas: number[] = [];
  for (let at = first; at < last; at++) {
    if (read.inMarks(at) || read.norm(at) === ';') return null;
    if (read.norm(at) === ',') commas.push(at);
  }
  // Two commas hold an aside; after a single one the report goes on.
  return commas.length % 2 === 1 ? (commas.at(-1) ?? last) : last;
}

/** The word that asks, when nothing but a hearer stands before it. */
function afterHearer(read: LanguageText, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_HEARER); at++) {
    if (read.is(at, 'interrogative')) return at;
    if (read.isPunctuation(at) && read.norm(at) !== '.') return null;
    if (read.cueAt(at) !== null || read.isAny(at, NO_HEARER)) return null;
  }
  return null;
}

const NO_HEARER: readonly WordClass[] = ['auxiliary', 'modal', 'subordinator', 'pronoun.first'];
