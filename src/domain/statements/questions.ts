import { isDash } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { cueAt } from './cue.ts';
import { withoutEndMarks } from './frames/content-end.ts';
import { cueOf, plainFrame } from './frames/frame-view.ts';
import { sourceLeftOf, sourceRightOf } from './frames/source-words.ts';
import type { Sentence } from './sentences.ts';
import { sourceBefore } from './source-phrase.ts';
import type { Question } from './statement.ts';
import { type TextView, tokenRange } from './text-view.ts';

/** A question and the first sentence whose statements can answer it. */
export interface FoundQuestion {
  readonly question: Question;
  /** Index of the sentence it stands in (the last one of an interviewer's turn). */
  readonly sentence: number;
  /** A statement of the same sentence may answer it: "When asked whether …, he said that …". */
  readonly answeredInside: boolean;
}

/** What was asked: an interviewer's own turn, a question inside a sentence, a topic that a sentence begins with. */
export function questionsOf(view: TextView, quotationOf: Int32Array, sentences: readonly Sentence[]): FoundQuestion[] {
  const questions: FoundQuestion[] = [];
  const add = (span: Span, form: Question['form'], sentence: number, answeredInside: boolean): void => {
    questions.push({
      question: { id: `q${questions.length + 1}`, start: span.start, end: span.end, form },
      sentence,
      answeredInside,
    });
  };
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    const turn = turnOf(view, quotationOf, sentences, number);
    if (turn !== null) {
      add(turn.span, 'turn', turn.last, false);
      number = turn.last;
      continue;
    }
    const lead = leadOf(view, sentence, quotationOf);
    if (lead !== null) {
      add(lead.span, lead.form, number, true);
      continue;
    }
    const asked = askedIn(view, sentence, quotationOf);
    if (asked !== null) add(asked, 'embedded', number, false);
  }
  return questions;
}

/** A paragraph that begins with a dash (or nothing) and ends with a question mark, outside quotation marks. */
function turnOf(
  view: TextView,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
): { span: Span; last: number } | null {
  const sentence = sentences[number] as Sentence;
  const paragraph = view.paragraphs[sentence.paragraph] as Span;
  const first = view.tokens[sentence.first] as Token;
  if (first.start !== paragraph.start) return null;
  const range = tokenRange(view, paragraph);
  const end = view.tokens[range.last - 1];
  if (
    end === undefined ||
    (end.norm !== '?' && !asksInArmenian(view, quotationOf, lastOf(sentences, number), range.last))
  )
    return null;
  if ((quotationOf[range.first] as number) >= 0) return null;
  let start = range.first;
  while (start < range.last && isDash((view.tokens[start] as Token).norm)) start++;
  if (start === range.first && !isAnswered(view, view.paragraphs[sentence.paragraph + 1])) return null;
  let last = number;
  while (last + 1 < sentences.length && sentences[last + 1]?.paragraph === sentence.paragraph) last++;
  const from = view.tokens[start];
  return from === undefined ? null : { span: { start: from.start, end: end.end }, last };
}

/** Without a dash it takes an answer to make a question a turn: a report's own question is answered by the report. */
function isAnswered(view: TextView, next: Span | undefined): boolean {
  if (next === undefined) return false;
  const { first, last } = tokenRange(view, next);
  const opening = view.tokens[first]?.norm ?? '';
  if (isDash(opening) || '"“”«„\''.includes(opening)) return true;
  for (let at = first; at < Math.min(last, first + NEAR); at++)
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'pronoun.first') === true) return true;
  return false;
}

/** Words of an answer among which the speaker speaks of himself. */
const NEAR = 60;

/** The first token of the last sentence of a sentence's paragraph. */
function lastOf(sentences: readonly Sentence[], number: number): number {
  let last = number;
  while (sentences[last + 1]?.paragraph === sentences[number]?.paragraph) last++;
  return sentences[last]?.first ?? 0;
}

/** In Armenian the question mark stands inside the word that asks; only one outside quotation marks and in the last sentence makes a turn. */
function asksInArmenian(view: TextView, quotationOf: Int32Array, first: number, last: number): boolean {
  if (view.lexicon?.lang !== 'hy') return false;
  for (let at = first; at < last; at++)
    if ((quotationOf[at] as number) < 0 && view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end).includes('՞'))
      return true;
  return false;
}

/** "When asked whether …," / "Regarding …,": the lead at the head of a sentence, up to the comma before its main clause. */
function leadOf(
  view: TextView,
  sentence: Sentence,
  quotationOf: Int32Array,
): { span: Span; form: 'embedded' | 'topic' } | null {
  const { tokens, lexicon } = view;
  if (lexicon === null) return null;
  const furthest = Math.min(sentence.last, sentence.first + 6);
  for (let at = sentence.first; at < furthest; at++) {
    if ((quotationOf[at] as number) >= 0) return null;
    const lead = lexicon.questionLeads.match(tokens, at);
    if (lead === null || !opensSentence(view, sentence.first, at)) continue;
    const form = lead.meanings.has('embedded') ? 'embedded' : 'topic';
    const start = form === 'embedded' ? afterJoiningWords(view, at + lead.length) : at + lead.length;
    const end =
      lexicon.lang === 'en' ? leadEnd(view, start, sentence) : leadEndByFrame(view, start, sentence, quotationOf);
    if (end === null || end <= start) return null;
    return { span: { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end }, form };
  }
  return null;
}

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

/** «о том,», «, թե»: what joins an embedded question to its lead is not part of it. */
function afterJoiningWords(view: TextView, from: number): number {
  const { tokens, lexicon } = view;
  if (lexicon === null || lexicon.lang === 'en') return from;
  for (let at = from; at < from + 4; at++) {
    if (tokens[at]?.norm !== ',') continue;
    return lexicon.lang === 'hy' && lexicon.is(tokens[at + 1]?.norm ?? '', 'that') ? at + 2 : at + 1;
  }
  return from;
}

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
const FURTHEST_ANSWER = 120;

function leadEndByFrame(view: TextView, from: number, sentence: Sentence, quotationOf: Int32Array): number | null {
  const frame = plainFrame(view, quotationOf);
  if (frame === null) return null;
  for (let at = from + 1; at < Math.min(sentence.last, from + FURTHEST_ANSWER); at++) {
    const cue = cueOf(frame, at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = sourceLeftOf(frame, cue.first, from) ?? sourceRightOf(frame, cue.last, sentence.last);
    const first = Math.min(source?.first ?? cue.first, cue.first);
    if (source !== null && first > from && ',՝'.includes(view.tokens[first - 1]?.norm ?? '-')) return first - 1;
  }
  return null;
}

/** «Журналисты спросили, будет ли …»: a question put by others, which no statement of its own sentence answers. */
function askedIn(view: TextView, sentence: Sentence, quotationOf: Int32Array): Span | null {
  if (view.lexicon?.lang === 'en') return askedInEnglish(view, sentence, quotationOf);
  const frame = plainFrame(view, quotationOf);
  if (frame === null) return null;
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + FURTHEST_ANSWER); at++) {
    const cue = cueOf(frame, at);
    if (cue === null || !cue.classes.has('ask')) continue;
    const start = afterJoiningWords(view, cue.last);
    const last = withoutEndMarks(frame, start, sentence.last);
    if (start === cue.last || start >= last || frame.inMarks(start)) return null;
    return { start: (view.tokens[start] as Token).start, end: (view.tokens[last - 1] as Token).end };
  }
  return null;
}

/** "Journalists asked whether …": up to the end of the sentence, when nothing in it answers. */
function askedInEnglish(view: TextView, sentence: Sentence, quotationOf: Int32Array): Span | null {
  const { tokens } = view;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const cue = cueAt(view, at);
    if (cue === null) continue;
    if (!cue.classes.has('ask') || !ASKING.has(tokens[cue.last]?.norm ?? '')) return null;
    let last = sentence.last;
    while (last > cue.last && '.!?'.includes(tokens[last - 1]?.norm ?? '-')) last--;
    for (let inside = cue.last; inside < last; inside++)
      if ((quotationOf[inside] as number) >= 0 || ',;'.includes(tokens[inside]?.norm ?? '-')) return null;
    return last - cue.last < 2
      ? null
      : { start: (tokens[cue.last] as Token).start, end: (tokens[last - 1] as Token).end };
  }
  return null;
}

const ASKING = new Set('whether if why how what when where who which'.split(' '));
