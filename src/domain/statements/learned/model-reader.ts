import type { ClauseReader } from '../clause-reader.ts';
import { cueAt } from '../cue.ts';
import { nameAfterPlace } from '../office.ts';
import type { Quotation } from '../quotation.ts';
import { clauseBeforeCue, type Reported } from '../reported-clause.ts';
import type { Sentence } from '../sentences.ts';
import type { TokenSpan } from '../source-phrase.ts';
import type { TextView } from '../text-view.ts';
import { isTitleInMarks } from '../title-in-marks.ts';
import { isOfOffice, LONGEST_OFFICE, namedBeforeApposition } from './apposition.ts';
import { decode } from './decode.ts';
import { likeliestSource } from './likeliest-source.ts';
import { secondPart } from './second-part.ts';
import { factsReader } from './sentence-facts.ts';
import { sourcePhraseEnd, sourcePhraseStart } from './source-head.ts';
import { isFiniteTag, isVerbTag } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
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

  return {
    clauses: (number) => {
      const facts = factsOf(number);
      const closing = clauseBeforeCue(view, sentences[number] as Sentence, quotationOf);
      if (closing !== null && isPlain(view, facts.units, closing, isTitle)) return [closing];
      const { found: decoded, cues } = decode(facts);
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
          source: sourceSpan(view, units, head),
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
      return sourceSpan(view, facts.units, likeliestSource(facts, at, start < 0 ? end : start, end));
    },
  };
}

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
  if (source === null || !(cue.classes.has('say') || cue.classes.has('tell'))) return false;
  const speaks = (unit: Unit): boolean =>
    isVerbTag(unit.tag) &&
    ['say', 'tell', 'accordingTo'].some((name) => cueAt(view, unit.first)?.classes.has(name as 'say'));
  let clauseHasVerb = false;
  let named = false;
  for (const unit of units) {
    if (unit.first < content.last) {
      if (unit.tag === TAG.quotation || speaks(unit)) return false;
      clauseHasVerb ||= isFiniteTag(unit.tag);
    } else if (unit.first >= source.first && unit.first < source.last) {
      if (unit.tag === TAG.wh) return false;
      named ||= unit.capital || unit.tag === TAG.role || unit.tag === TAG.pronoun;
    } else if (unit.first === cue.first) {
      if (unit.tag !== TAG.verbPast && unit.tag !== TAG.verbS) return false;
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
  }
  return clauseHasVerb && named;
}

const isJoin = (tag: Tag | undefined): boolean => tag === TAG.of || tag === TAG.preposition;

function sourceSpan(view: TextView, units: readonly Unit[], head: number): TokenSpan | null {
  if (head < 0) return null;
  const named = namedBeforeApposition(units, head);
  const { first } = units[sourcePhraseStart(units, named)] as Unit;
  return { first, last: holderAfterPlace(view, units, named) ?? (units[sourcePhraseEnd(units, named)] as Unit).last };
}

/**
 * "Head of the Centre for Studies of Armenia Name Surname": an office with what it is the office of, and no mark between them, is
 * not the whole source when a name ends the phrase. The token after the name; null where there is none.
 */
function holderAfterPlace(view: TextView, units: readonly Unit[], head: number): number | null {
  if (units[head]?.tag !== TAG.role || !isJoin(units[head + 1]?.tag)) return null;
  let at = head + 1;
  while (at < units.length && at < head + LONGEST_OFFICE && isOfOffice(units[at]?.tag)) at++;
  let first = at;
  while (units[first - 1]?.tag === TAG.name) first--;
  if (at - first < 2) return null;
  const run = { first: (units[first] as Unit).first, last: (units[at - 1] as Unit).last };
  return nameAfterPlace(view, run) === null ? null : run.last;
}
