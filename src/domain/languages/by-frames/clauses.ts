import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { LanguageText } from '../language.ts';
import { backReference } from './back-reference.ts';
import { creditAt } from './credit.ts';
import { isBreak, LONGEST_SENTENCE } from './frame-view.ts';
import { called } from './naming-frame.ts';
import { parenthetical } from './parenthetical.ts';
import { type Framed, thatClause } from './that-clause.ts';

/** All that one sentence reports of somebody's words, in reading order: each cue is tried in every frame, from left to right. */
export function clausesOf(read: LanguageText, sentence: Sentence): Reported[] {
  const limit = Math.min(sentence.last, sentence.first + LONGEST_SENTENCE);
  const found: Reported[] = [];
  const reference = backReference(read, sentence);
  let floor = sentence.first;
  let at = reference?.last ?? afterQuestionLead(read, sentence.first, limit);
  while (at < limit) {
    const credit = opensClause(read, at, sentence.first) ? creditAt(read, at, limit) : null;
    if (credit !== null) {
      at = Math.max(credit, at + 1);
      continue;
    }
    const cue = read.ownCueAt(at);
    if (cue === null) {
      at++;
      continue;
    }
    const framed: Framed | null =
      thatClause(read, cue, floor, limit, sentence.first) ??
      called(read, cue, floor, limit) ??
      (reference === null ? parenthetical(read, cue, floor, limit) : null);
    if (framed === null) {
      at = cue.last;
      continue;
    }
    found.push(framed.reported);
    at = Math.max(framed.next, at + 1);
    const words = ownWordsAfter(read, framed, limit);
    if (words !== null) {
      found.push(words);
      at = words.content.last;
    }
    floor = at;
  }
  return found;
}

/** «Отвечая на вопрос, когда …»: the words that lead a question in report nothing themselves. */
function afterQuestionLead(read: LanguageText, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + 6); at++) {
    const lead = read.lexicon.questionLeads.match(read.tokens, at);
    if (lead !== null) return at + lead.length;
    // «Նախարարը նշեց՝ անդրադառնալով …, որ …»: after a cue a lead only says what was spoken of.
    if (read.lexicon.lang === 'hy' && read.ownCueAt(at) !== null && !read.norm(at).endsWith('լով')) return first;
  }
  return first;
}

/** A credit begins a clause: after a pause, or at the head of its sentence. */
const opensClause = (read: LanguageText, at: number, first: number): boolean =>
  at === first || isBreak(read, at - 1) || read.is(at - 1, 'leadOff');

/** «По мнению Ирины, …: «…»»: the quotation behind the colon is said by the same speaker. */
function ownWordsAfter(read: LanguageText, framed: Framed, limit: number): Reported | null {
  const colon = framed.next;
  if (read.norm(colon) !== ':' || !read.isQuoted(colon + 1)) return null;
  let last = colon + 1;
  while (last < limit && read.isQuoted(last)) last++;
  return { ...framed.reported, content: { first: colon + 1, last }, goesOn: undefined, conjunction: null };
}
