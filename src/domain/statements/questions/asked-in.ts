import { withoutEndMarks } from '../../languages/by-frames/content-end.ts';
import type { Language, LanguageText } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { FURTHEST_ANSWER } from './question-leads.ts';
import { ASKING, afterJoiningWords } from './question-start.ts';

/** «Журналисты спросили, будет ли …»: a question put by others, which no statement of its own sentence answers. */
export function askedIn(read: ReadText<Language>, sentence: Sentence): Span | null {
  if (read.lexicon.lang === 'en') return askedInEnglish(read, sentence);
  if (!read.language.hasRules) return null;
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + FURTHEST_ANSWER); at++) {
    const cue = read.ownCueAt(at);
    if (cue === null || !cue.classes.has('ask')) continue;
    const start = afterJoiningWords(read, cue.last);
    const last = withoutEndMarks(read, start, sentence.last);
    if (start === cue.last || start >= last || read.inMarks(start)) return null;
    return { start: (read.tokens[start] as Token).start, end: (read.tokens[last - 1] as Token).end };
  }
  return null;
}

/** "Journalists asked (the minister) whether …": up to the end of the sentence, or to the comma after which it goes on. */
function askedInEnglish(read: ReadText<Language>, sentence: Sentence): Span | null {
  const { tokens } = read;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const cue = read.cueAt(at);
    if (cue === null) continue;
    const first = cue.classes.has('ask') ? afterHearer(read, cue.last, sentence.last) : null;
    if (first === null) return null;
    let last = sentence.last;
    while (last > first && read.isMark(last - 1, '.!?')) last--;
    const commas: number[] = [];
    for (let inside = first; inside < last; inside++) {
      if (read.inMarks(inside) || read.norm(inside) === ';') return null;
      if (read.norm(inside) === ',') commas.push(inside);
    }
    // Two commas hold an aside; after a single one the report goes on.
    if (commas.length % 2 === 1) last = commas.at(-1) as number;
    return last - first < 2 ? null : { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  }
  return null;
}

/** Between "asked" and the word that asks only the one who is asked may stand. */
const LONGEST_HEARER = 8;

function afterHearer(read: LanguageText, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_HEARER); at++) {
    const token = read.tokens[at];
    if (token === undefined) return null;
    if (ASKING.has(token.norm)) return at;
    if (token.kind === 'punctuation' && token.norm !== '.') return null;
    if (read.cueAt(at) !== null || read.isAny(at, NO_HEARER)) return null;
  }
  return null;
}

const NO_HEARER: readonly WordClass[] = ['auxiliary', 'modal', 'subordinator', 'pronoun.first'];
