import { sourceLeftOf, sourceRightOf } from '../../languages/by-frames/source-words.ts';
import type { Language, LanguageText } from '../../languages/language.ts';
import { isAbbreviationDot } from '../../reading/abbreviation-dot.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { sourceBefore } from '../../reading/source-before-cue.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Token } from '../../text/tokens.ts';
import { armenianTopic, leadAt, type QuestionStart, questionFrom } from './question-start.ts';

/** What was asked, and how it stands in its sentence. */
export interface AskedInSentence {
  readonly span: Span;
  readonly form: 'embedded' | 'topic';
  /** Where its lead begins. */
  readonly leadStart: number;
  /** At the head of its sentence: nothing of what answers it stands before its end. */
  readonly opens: boolean;
}

/** "When asked whether …," / "Regarding …,": the lead at the head of a sentence, up to the comma before its main clause. */
export function leadOf(read: ReadText<Language>, sentence: Sentence): AskedInSentence | null {
  const { lexicon } = read;
  if (!read.language.hasRules) return null;
  const furthest = Math.min(
    sentence.last,
    sentence.first + (lexicon.lang === 'hy' ? 2 * FURTHEST_HEAD : FURTHEST_HEAD),
  );
  for (let at = sentence.first; at < furthest; at++) {
    if (read.inMarks(at)) return null;
    const topic = armenianTopic(read, at, sentence.first);
    if (topic !== null) return askedAs(read, topic, 'topic', sentence.first, true);
    if (at - sentence.first >= FURTHEST_HEAD) continue;
    const lead = leadAt(read, at, sentence.last);
    if (lead === null || !opensSentence(read, sentence.first, at)) continue;
    const asked = questionFrom(read, lead, sentence.last);
    if (asked === null) return null;
    const { start, form } = asked;
    const end = lexicon.lang === 'en' ? leadEnd(read, start, sentence) : leadEndByFrame(read, asked, sentence);
    return end === null || end <= start ? null : askedAs(read, { first: start, last: end }, form, at, true);
  }
  return null;
}

/** A lead begins within this many tokens. */
const FURTHEST_HEAD = 6;

const askedAs = (
  read: ReadText<Language>,
  words: TokenSpan,
  form: AskedInSentence['form'],
  lead: number,
  opens: boolean,
): AskedInSentence => ({ span: read.spanOf(words), form, leadStart: (read.tokens[lead] as Token).start, opens });

/** "…, he said, answering a question about …", «…, - заявил он, комментируя …»: a lead behind the cue, up to the next mark or "that". */
export function leadAfterCue(read: ReadText<Language>, sentence: Sentence): AskedInSentence | null {
  let cue: number | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (read.inMarks(at)) continue;
    const topic = cue === null ? null : armenianTopic(read, at, cue);
    if (topic !== null) return askedAs(read, topic, 'topic', topic.first, false);
    const lead =
      cue !== null && at - cue <= FURTHEST_LEAD && followsCue(read, at) ? leadAt(read, at, sentence.last) : null;
    const asked = lead === null ? null : questionFrom(read, lead, sentence.last);
    if (asked !== null) return tailFrom(read, asked, at, sentence);
    const said = read.cueAt(at);
    if (said?.classes.has('say') || said?.classes.has('tell')) cue = said.last;
    // After "that" the speaker himself may touch upon something.
    if (read.is(at, 'complementizer')) cue = null;
  }
  return null;
}

function tailFrom(
  read: ReadText<Language>,
  { start, form }: QuestionStart,
  lead: number,
  sentence: Sentence,
): AskedInSentence | null {
  let end = start;
  while (end < sentence.last && !read.inMarks(end) && !endsTail(read, end)) end++;
  return end - start < 2 ? null : askedAs(read, { first: start, last: end }, form, lead, false);
}

/** In English a bare "regarding" or "asked" behind a cue is part of what is said, and "referring to" explains it. */
function followsCue(read: ReadText<Language>, at: number): boolean {
  const word = read.norm(at);
  if (read.lexicon.lang !== 'en') return true;
  return AFTER_CUE.has(word) || (word === 'asked' && read.norm(at - 1) === ',');
}

const AFTER_CUE = new Set('when in responding replying answering commenting touching speaking'.split(' '));

/** Between a cue and a lead behind it only the source stands. */
const FURTHEST_LEAD = 8;

const endsTail = (read: ReadText<Language>, at: number): boolean => {
  const token = read.tokens[at] as Token;
  if (token.kind !== 'punctuation') return token.norm === 'that';
  return !"-'’.%".includes(token.norm) || (token.norm === '.' && !isAbbreviationDot(read, at));
};

/** Before an English lead only a word that joins may stand ("But asked …", "When later asked …"): after a subject it is a verb. */
function opensSentence(read: ReadText<Language>, first: number, at: number): boolean {
  const { tokens, lexicon } = read;
  if (lexicon.lang !== 'en') return true;
  for (let before = first; before < at; before++) {
    const token = tokens[before] as Token;
    if (token.kind === 'punctuation' || JOINING.has(token.norm) || lexicon.is(token.norm, 'adverb')) continue;
    return false;
  }
  return true;
}

const JOINING = new Set('so then and but when while once if being having been after also as'.split(' '));

/** The comma before the source of the main clause: what stands between the lead and it is the question. */
function leadEnd(read: LanguageText, from: number, sentence: Sentence): number | null {
  for (let at = from; at < Math.min(sentence.last, from + FURTHEST_ANSWER); at++) {
    const cue = read.cueAt(at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = sourceBefore(read, cue.first, from);
    if (source !== null && source.first > from && read.norm(source.first - 1) === ',') return source.first - 1;
  }
  return null;
}

/** A question and the cue of its answer stand at most this many tokens apart. */
export const FURTHEST_ANSWER = 120;

function leadEndByFrame(read: ReadText<Language>, { start, form }: QuestionStart, sentence: Sentence): number | null {
  for (let at = start + 1; at < Math.min(sentence.last, start + FURTHEST_ANSWER); at++) {
    const cue = read.ownCueAt(at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = sourceLeftOf(read, cue.first, start) ?? sourceRightOf(read, cue.last, sentence.last);
    const first = Math.min(source?.first ?? cue.first, cue.first);
    if (source === null || first <= start) continue;
    if (read.isMark(first - 1, ',՝')) return first - 1;
    // «На вопрос о тарифе министр ответил»: no comma ends a noun.
    if (form === 'topic' && source.first < cue.first) return first;
  }
  return null;
}
