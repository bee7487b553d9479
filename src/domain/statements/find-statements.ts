import type { Language } from '../languages/language.ts';
import type { Quotation } from '../reading/quotation.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Reported } from '../reading/reported-clause.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { colonAfter, type SaidTurn } from './interview/answers.ts';
import { announcedBlock } from './quotations/announced-block.ts';
import { directStatement } from './quotations/direct-statement.ts';
import type { Found } from './unresolved-statement.ts';

/** Every statement of a text in reading order, sentence by sentence. */
export function findStatements(read: ReadText<Language>, turns: ReadonlyMap<number, SaidTurn>): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  const reader = read.language.clauses(read);
  const isName = (quotation: number): boolean => read.isName(quotation);
  let last: Found | null = null;
  let answered = -1; // The last sentence of a turn or a block that is said as a whole.

  read.sentences.forEach((sentence, number) => {
    const turn = turns.get(number);
    if (turn !== undefined) {
      answered = turn.last;
      if (turn.words.length > 0) found.push(asAnswer(read, turn, number, found.length === 0));
    }
    if (number <= answered) return;
    const block = announcedBlock(read, reader, number);

    // A clause that is nothing but one quotation is the quotation's attribution; any other takes the quotations inside it.
    const inside = quotationsIn(read, sentence, taken);
    const attributing = new Map<number, Reported>();
    const here: Found[] = [];
    for (const clause of reader.clauses(number)) {
      if (clause.cue.first === block?.cue) continue;
      const whole = wholeQuotation(read, clause);
      if (whole === null) {
        here.push(asFound(read, clause, number, isName));
        for (const part of partsOf(clause)) takeInside(read, part, taken);
      } else if (!attributing.has(whole)) attributing.set(whole, clause);
    }
    let previous: Found | null = last !== null && last.sentence >= number - 1 ? last : null;
    for (const index of inside) {
      if (taken.has(index) || isName(index)) continue;
      const quotation = read.quotations[index] as Quotation;
      const clause = attributing.get(index) ?? null;
      const statement = directStatement(read, reader, quotation, clause, number, previous);
      if (statement === null) continue;
      taken.add(index);
      if (statement === 'joined') continue;
      here.push(statement);
      previous = statement;
    }
    here.sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
    for (const statement of here) found.push(statement);
    last = here[here.length - 1] ?? last;
    if (block !== null) {
      answered = block.last;
      found.push(block.found);
      last = block.found;
    }
  });
  return found;
}

const partsOf = (reported: Reported): TokenSpan[] =>
  reported.goesOn === undefined ? [reported.content] : [reported.content, reported.goesOn];

function quotationsIn(read: ReadText<Language>, sentence: Sentence, taken: ReadonlySet<number>): number[] {
  const inside: number[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const index = read.quotationAt(at);
    if (index >= 0 && inside[inside.length - 1] !== index && !taken.has(index)) inside.push(index);
  }
  return inside;
}

/** Marks the quotations that lie inside a part of a content. */
function takeInside(read: ReadText<Language>, part: TokenSpan, taken: Set<number>): void {
  const content = read.spanOf(part);
  let seen = -1;
  for (let at = part.first; at < part.last; at++) {
    const index = read.quotationAt(at);
    if (index < 0 || index === seen) continue;
    seen = index;
    const { outer } = read.quotations[index] as Quotation;
    if (content.start <= outer.start && outer.end <= content.end + 2) taken.add(index);
  }
}

/** The quotation that a reported content is nothing else than; null when words stand outside it. */
function wholeQuotation(read: ReadText<Language>, { content }: Reported): number | null {
  let first = content.first;
  while (first < content.last - 1 && read.isPunctuation(first) && !read.inMarks(first)) first++;
  const index = read.quotationAt(first);
  if (index < 0) return null;
  const { last } = read.rangeOf((read.quotations[index] as Quotation).outer);
  for (let at = last; at < content.last; at++) if (!read.isPunctuation(at)) return null;
  return index;
}

/** An answer of an interview: no marks and no attribution, but all of it is said. `isFirst`: nobody has spoken before it. */
function asAnswer(read: ReadText<Language>, turn: SaidTurn, sentence: number, isFirst: boolean): Found {
  const introduced = turn.surely ?? (isFirst ? turn.perhaps : null);
  return {
    segments: [...turn.words],
    kind: 'direct',
    conjunction: null,
    cue: turn.label === null ? null : colonAfter(read, turn.label),
    source: turn.label ?? introduced,
    sentence,
    repairs: [],
    isAnswer: true,
    ...(turn.label === null && introduced !== null ? { isNamedElsewhere: true } : {}),
  };
}

function asFound(
  read: ReadText<Language>,
  reported: Reported,
  sentence: number,
  isName: (quotation: number) => boolean,
): Found {
  const parts = partsOf(reported);
  let quoted = false;
  for (const part of parts)
    for (let at = part.first; at < part.last; at++) quoted ||= read.inMarks(at) && !isName(read.quotationAt(at));
  return {
    segments: parts.map((part) => read.spanOf(part)),
    kind: quoted ? 'mixed' : 'indirect',
    conjunction:
      reported.conjunction === null
        ? null
        : read.spanOf({ first: reported.conjunction, last: reported.conjunction + 1 }),
    cue: read.spanOf({ first: reported.cue.first, last: reported.cue.last }),
    source: reported.source,
    sentence,
    repairs: [],
  };
}
