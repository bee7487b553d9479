import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { firstFitting } from '../frame.ts';
import type { ReadFramedText } from './framed-language.ts';
import { contentOpening } from './frames/content-opening.ts';
import { isBreak } from './words/breaks.ts';
import { clauseEnd, creditAt } from './words/credit.ts';

/** No frame looks at more tokens of a sentence than these: longer ones are lists and tables, and each look must stay cheap. */
const LONGEST_SENTENCE = 1_500;

/** All that one sentence reports of somebody's words, in reading order: each cue is tried in every frame, from left to right. */
export function clausesOf(read: ReadFramedText, sentence: Sentence): Reported[] {
  const { frames } = read.language;
  const limit = Math.min(sentence.last, sentence.first + LONGEST_SENTENCE);
  const found: Reported[] = [];
  const reference = firstFitting(frames.backReferences, { read, sentence });
  let floor = sentence.first;
  let at = reference?.found.last ?? pastQuestionLead(read, sentence.first, limit);
  while (at < limit) {
    const lead = at > sentence.first ? read.lexicon.questionLeads.match(read.tokens, at) : null;
    if (lead?.meanings.has('embedded') === true && read.isWord(at) && isOwnLead(read, at)) {
      at += lead.length;
      continue;
    }
    const credit = opensClause(read, at, sentence.first) ? creditAt(read, at, limit) : null;
    const referred = referredTo(read, { first: sentence.first, last: at }, credit, limit);
    if (referred !== null) {
      at = referred;
      continue;
    }
    const cue = credit === null ? read.ownCueAt(at) : null;
    if (cue === null || frames.contents.isDenied(read, cue)) {
      at = Math.max(credit ?? cue?.last ?? at, at + 1);
      continue;
    }
    const words = { read, cue, floor, limit };
    const place = { ...words, first: sentence.first, opening: contentOpening(words), pointsBack: reference !== null };
    const fitting = firstFitting(frames.clauses, place);
    if (fitting === null) {
      at = cue.last;
      continue;
    }
    const { reported, next } = fitting.found;
    // «Рогов сказал, что …, и добавил, что …»: one subject.
    const source = reported.source ?? (reported.isImpersonal === true ? null : (found.at(-1)?.source ?? null));
    const said: Reported = { ...reported, source, foundBy: fitting.foundBy };
    const own = firstFitting(frames.behindContents, { read, said, at: next, limit });
    found.push(said);
    if (own !== null) found.push({ ...own.found, foundBy: own.foundBy });
    at = own?.found.content.last ?? Math.max(next, at + 1);
    floor = floorBehind(read, { first: floor, last: cue.first }, at);
  }
  return found;
}

/**
 * Behind a content that ends before `end` who speaks is looked for from there on, but not where a relative clause reported it,
 * which does not part the subject from its verb: «Мэр, | которого обвиняют в растрате, | назвал …». `clause` ends before its cue.
 */
function floorBehind(read: ReadFramedText, { first, last }: TokenSpan, end: number): number {
  if (read.norm(end) !== ',') return end;
  for (let at = last - 1; at > first && !read.isPunctuation(at); at--)
    if (read.norm(at - 1) === ',' && read.isAny(at, ['subordinator', 'relative', 'pronoun.relative'])) return first;
  return end;
}

const FURTHEST_LEAD = 10;

/** «Отвечая на вопрос, когда …»: the words that lead a question in report nothing themselves. */
function pastQuestionLead(read: ReadFramedText, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + FURTHEST_LEAD); at++) {
    const lead = read.lexicon.questionLeads.match(read.tokens, at);
    if (lead !== null) return at + lead.length;
    if (read.language.frames.contents.isPastLead(read, at)) return first;
  }
  return first;
}

/** «…, отвечая на вопрос, правда ли, что …»: what was asked is not what was said. */
const isOwnLead = (read: ReadFramedText, at: number): boolean => !read.inMarks(at) && read.ownCueAt(at) !== null;

/**
 * «…, передаёт ТАСС | со ссылкой на мэрию», «…, пишет «Вестник» | со ссылкой на мэрию»: whoever those refer to that pass words on,
 * at the end of `before`, says what nobody else in the sentence is said to. `credit` is the end of an agency's credit there.
 */
function referredTo(read: ReadFramedText, before: TokenSpan, credit: number | null, limit: number): number | null {
  const end = credit ?? (isPaperThatWrites(read, before.last) ? clauseEnd(read, before.last, limit) : before.last);
  for (let at = before.last + 1; at < end; at++)
    if (read.ownCueAt(at)?.classes.has('accordingTo') === true) return isSaidIn(read, before) ? null : at;
  return null;
}

function isPaperThatWrites(read: ReadFramedText, at: number): boolean {
  const verb = read.inMarks(at) ? null : read.lexicon.agencyVerbs.match(read.tokens, at);
  return verb !== null && read.inMarks(at + verb.length);
}

function isSaidIn(read: ReadFramedText, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (read.isQuoted(at) || read.ownCueAt(at) !== null) return true;
  return false;
}

/** A credit begins a clause: after a pause, or at the head of its sentence. */
const opensClause = (read: ReadFramedText, at: number, first: number): boolean =>
  at === first || isBreak(read, at - 1) || read.is(at - 1, 'leadOff');
