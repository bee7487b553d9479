import { cueAt, introducesQuotation } from '../../reading/cue.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
import { turnLabelAt } from '../../reading/turn-labels.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/** A paragraph as a turn of an interview may be one: how it is led in, whether it asks, in whose voice it speaks. */
export interface TurnParagraph {
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
  /** Its tokens without a dash at its head. */
  readonly words: TokenSpan;
  readonly isDashed: boolean;
  /** A name at its head that may be the speaker's, and the token after it and its marks. */
  readonly label: { readonly name: TokenSpan; readonly end: number } | null;
  readonly asks: boolean;
  /** `own`: in the first person; `report`: somebody is said to speak; `either`: nothing tells. */
  readonly voice: 'own' | 'report' | 'either';
  /** It ends as prose does: no heading. */
  readonly isProse: boolean;
  /** It stands inside quoted words, or begins with their mark: these are attributed as quotations are. */
  readonly isQuoted: boolean;
}

/** The paragraphs of a text in reading order; one pass over its tokens. */
export function turnParagraphs(
  view: TextView,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
): TurnParagraph[] {
  const paragraphs: TurnParagraph[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const last = lastOfParagraph(sentences, number);
    paragraphs.push(paragraphAt(view, quotationOf, sentences, number, last));
    number = last;
  }
  return paragraphs;
}

export function lastOfParagraph(sentences: readonly Sentence[], number: number): number {
  let last = number;
  while (sentences[last + 1]?.paragraph === sentences[number]?.paragraph) last++;
  return last;
}

function paragraphAt(
  view: TextView,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
  lastSentence: number,
): TurnParagraph {
  const { first } = sentences[number] as Sentence;
  const { last } = sentences[lastSentence] as Sentence;
  const dashed = isDash(view.tokens[first]?.norm ?? '');
  const start = dashed ? first + 1 : first;
  const inside = isInside(quotationOf, first) || goesOn(quotationOf, last);
  const label = labelOutside(view, quotationOf, start, last);
  const isTurn = dashed && !inside && start < last && !isAttributed(view, start, last);
  return {
    first: number,
    last: lastSentence,
    words: { first: start, last },
    isDashed: isTurn,
    label,
    asks: !isInside(quotationOf, label?.end ?? start) && asks(view, quotationOf, sentences[lastSentence] as Sentence),
    voice: voiceOf(view, quotationOf, start, last),
    isProse: isTerminator(view.tokens[last - 1]?.norm ?? '') || view.tokens[last - 1]?.norm === ':',
    isQuoted: inside || isInside(quotationOf, isMark(view, start) ? start + 1 : start),
  };
}

/** A label may itself stand in marks («Mediamax»: …), but inside quoted words it is one of the speech that is quoted. */
function labelOutside(view: TextView, quotationOf: Int32Array, first: number, last: number): TurnParagraph['label'] {
  const label = turnLabelAt(view, first, last);
  if (label === null || isInside(quotationOf, label.end - 1) || goesOn(quotationOf, last)) return null;
  const opensAnswer = label.end > first && quotationOf[label.end] === quotationOf[label.name.first];
  return opensAnswer && isInside(quotationOf, label.end) ? null : label;
}

const isMark = (view: TextView, at: number): boolean => '"“”„«‹<'.includes(view.tokens[at]?.norm ?? '-');

const isInside = (quotationOf: Int32Array, at: number): boolean => (quotationOf[at] ?? -1) >= 0;

/** A quotation that goes on in the next paragraph. */
const goesOn = (quotationOf: Int32Array, end: number): boolean =>
  isInside(quotationOf, end) && quotationOf[end - 1] === quotationOf[end];

/** A dash and a verb of saying: «- Да, - ответил он». */
function isAttributed(view: TextView, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!isDash(view.tokens[at]?.norm ?? '')) continue;
    const cue = cueAt(view, at + 1);
    if (cue !== null && introducesQuotation(cue)) return true;
  }
  return false;
}

/** The question mark at the end; in Armenian it stands inside the word that asks, in the last sentence. */
function asks(view: TextView, quotationOf: Int32Array, { first, last }: Sentence): boolean {
  let end = last - 1;
  while (end > first && '!.…)'.includes(view.tokens[end]?.norm ?? '-')) end--;
  if (view.tokens[end]?.norm === '?') return true;
  if (view.lexicon?.lang !== 'hy') return false;
  for (let at = first; at < last; at++)
    if (!isInside(quotationOf, at) && view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end).includes('՞'))
      return true;
  return false;
}

function voiceOf(view: TextView, quotationOf: Int32Array, first: number, last: number): TurnParagraph['voice'] {
  let isReport = false;
  for (let at = first; at < last; at++) {
    if (isInside(quotationOf, at)) continue;
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'ownVoice')) return 'own';
    isReport ||= tells(view, at) && !(at === first && isLeftOut(view, at));
  }
  return isReport ? 'report' : 'either';
}

function tells(view: TextView, at: number): boolean {
  const cue = cueAt(view, at);
  return cue !== null && TELLING.some((name) => cue.classes.has(name));
}

/** «Отвечает, что …» at the head of a paragraph: who, the question before it has said. */
function isLeftOut(view: TextView, at: number): boolean {
  const cue = cueAt(view, at);
  return cue !== null && view.tokens[cue.last]?.norm === ',';
}

const TELLING = ['say', 'tell', 'accordingTo', 'wordsOf', 'ownWords'] as const;

export const spanOfWords = (view: TextView, { first, last }: TokenSpan): Span => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last - 1]?.end ?? 0,
});
