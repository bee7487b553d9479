import type { Span } from '../text/span.ts';
import type { AnswerTurn } from './answers.ts';
import { attributedAfter, attributedBefore } from './attribute-quotation.ts';
import type { Attributed, ClauseReader } from './clause-reader.ts';
import { cueAt } from './cue.ts';
import type { Found } from './found.ts';
import { frameReader } from './frame-reader.ts';
import { modelReader } from './learned/model-reader.ts';
import type { Quotation } from './quotations.ts';
import { type Reported, spanOf } from './reported-clause.ts';
import type { Sentence } from './sentences.ts';
import type { TokenSpan } from './source-phrase.ts';
import { type TextView, tokenRange } from './text-view.ts';

/** Words in marks shorter than this are names, titles or words held at arm's length, unless something says that they were said. */
const SHORTEST_UNATTRIBUTED = 6;

/** Every statement of a text in reading order, sentence by sentence. */
export function findStatements(
  view: TextView,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  answers: ReadonlyMap<number, AnswerTurn>,
): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  const last: { statement: Found | null; sentence: number } = { statement: null, sentence: -9 };
  const reader = readerFor(view, quotations, quotationOf, sentences);

  let answered = -1;
  sentences.forEach((sentence, number) => {
    const answer = answers.get(number);
    if (answer !== undefined) {
      answered = answer.last;
      found.push(asAnswer(answer, number));
    }
    if (number <= answered) return;
    const all = quotationsIn(sentence, quotationOf);
    const inside = all.filter((index) => !taken.has(index));
    const reported = reader.clauses(number);
    const here: Found[] = [];
    for (const clause of reported) {
      const whole = all.find((index) => isWhole(view, clause, quotations[index] as Quotation));
      if (whole !== undefined) continue;
      here.push(asFound(view, clause, quotationOf, number, (quotation) => reader.isName?.(quotation) === true));
      for (const index of inside)
        if (
          isInside(view, clause.content, quotations[index] as Quotation) ||
          (clause.goesOn !== undefined && isInside(view, clause.goesOn, quotations[index] as Quotation))
        )
          taken.add(index);
    }
    const direct: Found[] = [];
    for (const index of inside) {
      if (taken.has(index) || reader.isName?.(index) === true) continue;
      const quotation = quotations[index] as Quotation;
      const clause = reported.find((one) => isWhole(view, one, quotation)) ?? null;
      const statement = directStatement(view, reader, quotation, clause, quotationOf, sentences, number, direct, last);
      if (statement === null) continue;
      taken.add(index);
      if (statement !== 'joined') direct.push(statement);
    }
    here.push(...direct);
    here.sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
    found.push(...here);
    const newest = here[here.length - 1];
    if (newest !== undefined) {
      last.statement = newest;
      last.sentence = number;
    }
  });
  return found;
}

function quotationsIn(sentence: Sentence, quotationOf: Int32Array): number[] {
  const inside: number[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const index = quotationOf[at] as number;
    if (index >= 0 && inside[inside.length - 1] !== index) inside.push(index);
  }
  return inside;
}

const isInside = (view: TextView, part: TokenSpan, quotation: Quotation): boolean => {
  const content = spanOf(view, part);
  return content.start <= quotation.outer.start && quotation.outer.end <= content.end + 2;
};

/** Whether a reported content is nothing but one quotation. */
function isWhole(view: TextView, reported: Reported, quotation: Quotation): boolean {
  const { first, last } = tokenRange(view, quotation.outer);
  const outside = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (view.tokens[at]?.kind !== 'punctuation') return true;
    return false;
  };
  return (
    !outside(reported.content.first, Math.max(reported.content.first, first)) &&
    !outside(Math.min(last, reported.content.last), reported.content.last)
  );
}

/** English has a model; languages without one are read by their frames; without rules nothing but marks tells. */
function readerFor(
  view: TextView,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
): ClauseReader {
  if (view.lexicon === null) return { clauses: () => [], source: () => null };
  return view.lexicon.lang === 'en'
    ? modelReader(view, sentences, quotations, quotationOf)
    : frameReader(view, view.lexicon, sentences, quotations, quotationOf);
}

function directStatement(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
  direct: readonly Found[],
  last: { statement: Found | null; sentence: number },
): Found | 'joined' | null {
  const attribution = attributionOf(view, reader, quotation, clause, quotationOf, sentences, number);
  const previous =
    direct[direct.length - 1] ?? (last.sentence === number - 1 || last.sentence === number ? last.statement : null);
  const again = attribution !== null && previous !== null && isSameCue(view, attribution, previous);
  if (attribution === null || again || (attribution.source === null && reader.attribution === undefined)) {
    const goesOn =
      previous !== null && previous.kind === 'direct' && sameParagraph(sentences, previous.sentence, number);
    if (goesOn && previous !== null && onlyAttributionBetween(direct, number, previous)) {
      previous.segments.push(...quotation.segments);
      return 'joined';
    }
  }
  if (attribution === null && wordsIn(view, quotation) < SHORTEST_UNATTRIBUTED) return null;
  if (attribution === null && !standsAlone(view, quotation, sentences[number] as Sentence)) return null;
  return {
    segments: [...quotation.segments],
    kind: 'direct',
    conjunction: conjunctionBefore(view, quotation),
    cue: attribution?.cue ? spanOf(view, attribution.cue) : null,
    source: attribution?.source ?? null,
    sentence: number,
    repairs: quotation.repairs,
  };
}

/** After the quotation, before it, as the reader of clauses saw it, or in a sentence before it that ends with a colon. */
function attributionOf(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
): Attributed | null {
  const sentence = sentences[number] as Sentence;
  const closing = closingSentence(view, quotation, sentences, number);
  if (reader.attribution !== undefined)
    return (
      reader.attribution(quotation, closing) ??
      (clause === null
        ? announced(view, reader, quotation, sentences, number)
        : { cue: clause.cue, source: clause.source })
    );
  const content = tokenRange(view, quotation.outer);
  const limit = nextQuotation(quotation, view, quotationOf, (sentences[closing] as Sentence).last);
  const after = attributedAfter(view, quotation, limit);
  if (after !== null)
    return {
      cue: after.cue,
      source: (after.cue === null ? null : reader.source(closing, after.cue, content)) ?? after.source,
    };
  const before = attributedBefore(view, quotation, floorOf(view, quotation, quotationOf, sentence));
  if (before !== null)
    return {
      cue: before.cue,
      source: (before.cue === null ? null : reader.source(number, before.cue, content)) ?? before.source,
    };
  if (clause !== null) return { cue: clause.cue, source: clause.source };
  return announced(view, reader, quotation, sentences, number);
}

/** `She continued: ¶ "…"`: the sentence before a quotation ends with a colon, its last cue announces it. */
function announced(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  sentences: readonly Sentence[],
  number: number,
): Attributed | null {
  const before = sentences[number - 1];
  const { first } = tokenRange(view, quotation.outer);
  if (before === undefined || sentences[number]?.first !== first || view.tokens[before.last - 1]?.norm !== ':')
    return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const cue = cueAt(view, at);
    if (cue === null || cue.classes.has('noun')) continue;
    return { cue, source: reader.source(number - 1, cue, { first, last: first }) };
  }
  const colon = { first: before.last - 1, last: before.last };
  const source = reader.source(number - 1, colon, { first, last: first });
  return source === null ? null : { cue: colon, source };
}

/** "that" right before the opening mark. */
function conjunctionBefore(view: TextView, quotation: Quotation): Span | null {
  const { first } = tokenRange(view, quotation.outer);
  const word = view.tokens[first - 1];
  const comma = word?.norm === ',' ? view.tokens[first - 2] : word;
  return comma !== undefined && ['that', 'что', 'որ'].includes(comma.norm)
    ? { start: comma.start, end: comma.end }
    : null;
}

/** Whether the words between two parts of a quotation are the attribution of the first: it belongs to both. */
const isSameCue = (view: TextView, attribution: Attributed, previous: Found): boolean =>
  attribution.cue !== null && previous.cue !== null && spanOf(view, attribution.cue).start === previous.cue.start;

const sameParagraph = (sentences: readonly Sentence[], a: number, b: number): boolean =>
  sentences[a]?.paragraph === sentences[b]?.paragraph;

const onlyAttributionBetween = (direct: readonly Found[], number: number, previous: Found): boolean =>
  direct.includes(previous) || previous.sentence >= number - 1;

function closingSentence(view: TextView, quotation: Quotation, sentences: readonly Sentence[], from: number): number {
  const { last } = tokenRange(view, quotation.outer);
  let number = from;
  while (number + 1 < sentences.length && (sentences[number] as Sentence).last < last) number++;
  return number;
}

/** The token at which the next quotation of the sentence begins, or the sentence's end. */
function nextQuotation(quotation: Quotation, view: TextView, quotationOf: Int32Array, end: number): number {
  const { last } = tokenRange(view, quotation.outer);
  for (let at = last; at < end; at++) if ((quotationOf[at] as number) >= 0) return at;
  return end;
}

/** The first token before a quotation that is the report's own and in the same sentence. */
function floorOf(view: TextView, quotation: Quotation, quotationOf: Int32Array, sentence: Sentence): number {
  const { first } = tokenRange(view, quotation.outer);
  let floor = first;
  while (floor > sentence.first && (quotationOf[floor - 1] as number) < 0) floor--;
  return floor;
}

const wordsIn = (view: TextView, quotation: Quotation): number => {
  const { first, last } = tokenRange(view, quotation.outer);
  let words = 0;
  for (let at = first; at < last; at++) if (view.tokens[at]?.kind === 'word') words++;
  return words;
};

/** A quotation that is the whole sentence: nobody's name stands beside it, but it is no title inside a sentence either. */
function standsAlone(view: TextView, quotation: Quotation, sentence: Sentence): boolean {
  const { first, last } = tokenRange(view, quotation.outer);
  for (let at = sentence.first; at < Math.min(first, sentence.last); at++)
    if (view.tokens[at]?.kind !== 'punctuation') return false;
  for (let at = last; at < sentence.last; at++) if (view.tokens[at]?.kind !== 'punctuation') return false;
  return true;
}

/** A turn of an interview: no marks and no attribution, but all of it is said. */
const asAnswer = (answer: AnswerTurn, sentence: number): Found => ({
  segments: [answer.words],
  kind: 'direct',
  conjunction: null,
  cue: null,
  source: null,
  sentence,
  repairs: [],
  isAnswer: true,
});

function asFound(
  view: TextView,
  reported: Reported,
  quotationOf: Int32Array,
  sentence: number,
  isName: (quotation: number) => boolean,
): Found {
  let quoted = false;
  for (const part of [reported.content, reported.goesOn]) {
    if (part === undefined) continue;
    for (let at = part.first; at < part.last; at++)
      quoted ||= (quotationOf[at] as number) >= 0 && !isName(quotationOf[at] as number);
  }
  return {
    segments: [reported.content, ...(reported.goesOn === undefined ? [] : [reported.goesOn])].map((part) =>
      spanOf(view, part),
    ),
    kind: quoted ? 'mixed' : 'indirect',
    conjunction:
      reported.conjunction === null
        ? null
        : spanOf(view, { first: reported.conjunction, last: reported.conjunction + 1 }),
    cue: spanOf(view, { first: reported.cue.first, last: reported.cue.last }),
    source: reported.source,
    sentence,
    repairs: [],
  };
}
