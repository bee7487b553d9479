import data from '../../../../../assets/languages/english/questions.json' with { type: 'json' };
import { PhraseSet } from '../../../lexicon/phrase-set.ts';
import { sourceBefore } from '../../../reading/source-before-cue.ts';
import { FURTHEST_ANSWER } from '../../furthest-answer.ts';
import { knownLead } from '../../known-lead.ts';
import type { LanguageText, QuestionLead, QuestionStart } from '../../language.ts';
import { LONGEST_ASKER } from './longest-asker.ts';

const ANSWERING = new PhraseSet<true>((set) => set.addForms(data.answering, true));

/** "When asked", "regarding", "in response to the question"; or "to" and the like before a question that somebody is named for. */
export function leadAt(read: LanguageText, at: number, limit: number): QuestionLead | null {
  const known = knownLead(read, at);
  if (known !== null) return known;
  const last = questionOf(read, at, limit);
  return last === null ? null : { last, form: 'embedded' };
}

/** "To a journalist's question", "In response to Mr. Abovyan's questions": the token after the question. */
function questionOf(read: LanguageText, at: number, limit: number): number | null {
  const answering = ANSWERING.match(read.tokens, at);
  if (answering === null) return null;
  const from = at + answering.length;
  for (let next = from; next < Math.min(limit, from + LONGEST_ASKER); next++) {
    if (read.is(next, 'question')) return next + 1;
    if (read.isPunctuation(next) && !read.isMark(next, ".'’")) return null;
  }
  return null;
}

/** Before a lead only a word that joins may stand ("But asked …", "When later asked …"): after a subject it is a verb. */
export function opensSentence(read: LanguageText, first: number, at: number): boolean {
  for (let before = first; before < at; before++) {
    if (!read.isPunctuation(before) && !read.is(before, 'beforeQuestionLead') && !read.is(before, 'adverb'))
      return false;
  }
  return true;
}

/** A bare "regarding" or "asked" behind a cue is part of what is said, and "referring to" explains it. */
export const followsCue = (read: LanguageText, at: number): boolean =>
  read.is(at, 'questionLeadAfterCue') || (read.norm(at) === 'asked' && read.norm(at - 1) === ',');

/** The comma before the source of the main clause, which answers or refuses to: what stands between the lead and it is the question. */
export function questionEnd(read: LanguageText, { start }: QuestionStart, limit: number): number | null {
  for (let at = start; at < Math.min(limit, start + FURTHEST_ANSWER); at++) {
    const cue = read.cueAt(at);
    const isAnswered = cue !== null && (cue.classes.has('say') || cue.classes.has('tell'));
    if (!isAnswered && read.language.answers.refusalAt(read, at, { first: start, last: limit }) === null) continue;
    const source = sourceBefore(read, at, start);
    if (source !== null && source.first > start && read.norm(source.first - 1) === ',') return source.first - 1;
  }
  return null;
}
