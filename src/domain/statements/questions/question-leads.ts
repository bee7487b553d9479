import { cueOf, plainFrame } from '../../languages/by-frames/frame-view.ts';
import { sourceLeftOf, sourceRightOf } from '../../languages/by-frames/source-words.ts';
import { isAbbreviationDot } from '../../reading/attribution.ts';
import { cueAt } from '../../reading/cue.ts';
import { spanOf } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { sourceBefore, type TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
import type { Span } from '../../text/span.ts';
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
export function leadOf(view: TextView, sentence: Sentence, quotationOf: Int32Array): AskedInSentence | null {
  const { lexicon } = view;
  if (lexicon === null) return null;
  const furthest = Math.min(
    sentence.last,
    sentence.first + (lexicon.lang === 'hy' ? 2 * FURTHEST_HEAD : FURTHEST_HEAD),
  );
  for (let at = sentence.first; at < furthest; at++) {
    if ((quotationOf[at] as number) >= 0) return null;
    const topic = armenianTopic(view, at, sentence.first);
    if (topic !== null) return askedAs(view, topic, 'topic', sentence.first, true);
    if (at - sentence.first >= FURTHEST_HEAD) continue;
    const lead = leadAt(view, at, sentence.last);
    if (lead === null || !opensSentence(view, sentence.first, at)) continue;
    const asked = questionFrom(view, lead, sentence.last);
    if (asked === null) return null;
    const { start, form } = asked;
    const end =
      lexicon.lang === 'en' ? leadEnd(view, start, sentence) : leadEndByFrame(view, asked, sentence, quotationOf);
    return end === null || end <= start ? null : askedAs(view, { first: start, last: end }, form, at, true);
  }
  return null;
}

/** A lead begins within this many tokens. */
const FURTHEST_HEAD = 6;

const askedAs = (
  view: TextView,
  words: TokenSpan,
  form: AskedInSentence['form'],
  lead: number,
  opens: boolean,
): AskedInSentence => ({ span: spanOf(view, words), form, leadStart: (view.tokens[lead] as Token).start, opens });

/** "…, he said, answering a question about …", «…, - заявил он, комментируя …»: a lead behind the cue, up to the next mark or "that". */
export function leadAfterCue(view: TextView, sentence: Sentence, quotationOf: Int32Array): AskedInSentence | null {
  let cue: number | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if ((quotationOf[at] as number) >= 0) continue;
    const topic = cue === null ? null : armenianTopic(view, at, cue);
    if (topic !== null) return askedAs(view, topic, 'topic', topic.first, false);
    const lead =
      cue !== null && at - cue <= FURTHEST_LEAD && followsCue(view, at) ? leadAt(view, at, sentence.last) : null;
    const asked = lead === null ? null : questionFrom(view, lead, sentence.last);
    if (asked !== null) return tailFrom(view, asked, at, sentence, quotationOf);
    const said = cueAt(view, at);
    if (said?.classes.has('say') || said?.classes.has('tell')) cue = said.last;
    // After "that" the speaker himself may touch upon something.
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'complementizer')) cue = null;
  }
  return null;
}

function tailFrom(
  view: TextView,
  { start, form }: QuestionStart,
  lead: number,
  sentence: Sentence,
  quotationOf: Int32Array,
): AskedInSentence | null {
  let end = start;
  while (end < sentence.last && (quotationOf[end] as number) < 0 && !endsTail(view, end)) end++;
  return end - start < 2 ? null : askedAs(view, { first: start, last: end }, form, lead, false);
}

/** In English a bare "regarding" or "asked" behind a cue is part of what is said, and "referring to" explains it. */
function followsCue(view: TextView, at: number): boolean {
  const word = view.tokens[at]?.norm ?? '';
  if (view.lexicon?.lang !== 'en') return true;
  return AFTER_CUE.has(word) || (word === 'asked' && view.tokens[at - 1]?.norm === ',');
}

const AFTER_CUE = new Set('when in responding replying answering commenting touching speaking'.split(' '));

/** Between a cue and a lead behind it only the source stands. */
const FURTHEST_LEAD = 8;

const endsTail = (view: TextView, at: number): boolean => {
  const token = view.tokens[at] as Token;
  if (token.kind !== 'punctuation') return token.norm === 'that';
  return !"-'’.%".includes(token.norm) || (token.norm === '.' && !isAbbreviationDot(view, at));
};

/** Before an English lead only a word that joins may stand ("But asked …", "When later asked …"): after a subject it is a verb. */
function opensSentence(view: TextView, first: number, at: number): boolean {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'en') return true;
  for (let before = first; before < at; before++) {
    const token = tokens[before] as Token;
    if (token.kind === 'punctuation' || JOINING.has(token.norm) || lexicon.is(token.norm, 'adverb')) continue;
    return false;
  }
  return true;
}

const JOINING = new Set('so then and but when while once if being having been after also as'.split(' '));

/** The comma before the source of the main clause: what stands between the lead and it is the question. */
function leadEnd(view: TextView, from: number, sentence: Sentence): number | null {
  for (let at = from; at < Math.min(sentence.last, from + FURTHEST_ANSWER); at++) {
    const cue = cueAt(view, at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = sourceBefore(view, cue.first, from);
    if (source !== null && source.first > from && view.tokens[source.first - 1]?.norm === ',') return source.first - 1;
  }
  return null;
}

/** A question and the cue of its answer stand at most this many tokens apart. */
export const FURTHEST_ANSWER = 120;

function leadEndByFrame(
  view: TextView,
  { start, form }: QuestionStart,
  sentence: Sentence,
  quotationOf: Int32Array,
): number | null {
  const frame = plainFrame(view, quotationOf);
  if (frame === null) return null;
  for (let at = start + 1; at < Math.min(sentence.last, start + FURTHEST_ANSWER); at++) {
    const cue = cueOf(frame, at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = sourceLeftOf(frame, cue.first, start) ?? sourceRightOf(frame, cue.last, sentence.last);
    const first = Math.min(source?.first ?? cue.first, cue.first);
    if (source === null || first <= start) continue;
    if (',՝'.includes(view.tokens[first - 1]?.norm ?? '-')) return first - 1;
    // «На вопрос о тарифе министр ответил»: no comma ends a noun.
    if (form === 'topic' && source.first < cue.first) return first;
  }
  return null;
}
