import type { CueClass } from '../../languages/lexicon.ts';
import type { ClauseReader } from '../clause-reader.ts';
import { cueAt } from '../cue.ts';
import type { Quotation } from '../quotation.ts';
import { clauseBeforeCue, type Reported } from '../reported-clause.ts';
import type { Sentence } from '../sentences.ts';
import type { TextView } from '../text-view.ts';
import { isTitleInMarks } from '../title-in-marks.ts';
import { decode } from './decode.ts';
import { backReference, contentEnd, isCredit, openedByAs, quotedAsSaying } from './english-frames.ts';
import { likeliestSource } from './likeliest-source.ts';
import { secondPart } from './second-part.ts';
import { factsReader } from './sentence-facts.ts';
import { sourceSpan } from './source-span.ts';
import { isFiniteTag, isVerbTag } from './tag-classes.ts';
import { TAG } from './tags.ts';
import type { Unit } from './unit.ts';

/** Reads sentences with the model of a language. Units are made once a sentence. */
export function modelReader(
  view: TextView,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
): ClauseReader {
  const isTitle = (quotation: number): boolean => isTitleInMarks(view, quotations[quotation] as Quotation);
  const factsOf = factsReader(view, sentences, quotationOf);

  /** "CONTENT. This was said by SOURCE." */
  const saidAfterwards = (number: number): Reported[] => {
    const next = sentences[number + 1];
    const reference = next === undefined ? null : backReference(view, next);
    const sentence = sentences[number] as Sentence;
    const content = { first: sentence.first, last: contentEnd(view, sentence) };
    return reference === null ? [] : [{ content, conjunction: null, cue: reference.cue, source: reference.source }];
  };

  return {
    clauses: (number) => {
      const facts = factsOf(number);
      const sentence = sentences[number] as Sentence;
      const closing = clauseBeforeCue(view, sentence, quotationOf);
      if (closing !== null && isPlain(view, facts.units, closing, isTitle)) return [closing];
      const passedOn = openedByAs(view, sentence) ?? quotedAsSaying(view, sentence);
      if (passedOn !== null) return [passedOn];
      if (backReference(view, sentence) !== null || isCredit(view, sentence)) return [];
      const { found: decoded, cues } = decode(facts);
      if (decoded.length === 0) return saidAfterwards(number);
      return decoded.map((found): Reported => {
        const { units } = facts;
        const cue = units[found.cue] as Unit;
        const start = units[found.start] as Unit;
        const afterThat = start.tag === TAG.that && found.start + 1 < found.end;
        const head = likeliestSource(facts, found.cue, found.start, found.end);
        const second = secondPart(facts, cues, found, head);
        return {
          content: { first: afterThat ? start.first + 1 : start.first, last: (units[found.end - 1] as Unit).last },
          conjunction: afterThat ? start.first : null,
          cue: { first: cue.first, last: cue.last, classes: cueAt(view, cue.first)?.classes ?? new Set() },
          source: sourceSpan(view, units, found.cue, head),
          ...(second === null
            ? {}
            : { goesOn: { first: (units[second.start] as Unit).first, last: (units[second.end - 1] as Unit).last } }),
        };
      });
    },
    source: (number, cue, content) => {
      const facts = factsOf(number);
      const at = facts.units.findIndex((unit) => unit.last > cue.first);
      if (at < 0) return null;
      const inside = (unit: Unit): boolean => unit.first < content.last && content.first < unit.last;
      const start = facts.units.findIndex(inside);
      const end =
        start < 0 ? (content.first < cue.first ? 0 : facts.units.length) : facts.units.findLastIndex(inside) + 1;
      return sourceSpan(view, facts.units, at, likeliestSource(facts, at, start < 0 ? end : start, end));
    },
  };
}

const PLAIN_CUES: readonly CueClass[] = ['say', 'tell', 'believe', 'adjective'];

/**
 * Agencies' commonest frame, "CONTENT, SOURCE CUE (in an interview with …).", is read by rule when nothing makes it doubtful:
 * no quotation but a title, no other cue inside, and a source that is a name, an office or a pronoun. So is the same with "told HEARER".
 */
export function isPlain(
  view: TextView,
  units: readonly Unit[],
  clause: Reported,
  isTitle: (quotation: number) => boolean,
): boolean {
  const { source, content, cue } = clause;
  if (source === null || !PLAIN_CUES.some((name) => cue.classes.has(name))) return false;
  const speaks = (unit: Unit): boolean =>
    isVerbTag(unit.tag) &&
    ['say', 'tell', 'accordingTo'].some((name) => cueAt(view, unit.first)?.classes.has(name as 'say'));
  let clauseHasVerb = false;
  let named = false;
  let before: Unit | null = null;
  for (const unit of units) {
    if (unit.first < content.last) {
      if (unit.tag === TAG.quotation || speaks(unit)) return false;
      clauseHasVerb ||= isFiniteTag(unit.tag);
    } else if (unit.first >= source.first && unit.first < source.last) {
      if (unit.tag === TAG.wh) return false;
      named ||= unit.capital || unit.tag === TAG.role || unit.tag === TAG.pronoun;
    } else if (unit.first === cue.first) {
      const isAdjective = cue.classes.has('adjective') && before?.tag === TAG.be;
      if (unit.tag !== TAG.verbPast && unit.tag !== TAG.verbS && !isAdjective) return false;
    } else if (
      unit.first >= cue.last &&
      (isVerbTag(unit.tag) ||
        (unit.tag === TAG.quotation && !isTitle(unit.quotation)) ||
        unit.tag === TAG.that ||
        unit.tag === TAG.to ||
        unit.tag === TAG.be ||
        unit.tag === TAG.modal)
    )
      return false;
    before = unit;
  }
  return clauseHasVerb && named;
}
