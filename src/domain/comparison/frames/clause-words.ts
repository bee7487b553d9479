import { stemOf } from '../../languages/stem.ts';
import { FULL_STOPS, PAUSES } from '../../text/script-marks.ts';
import type { Token } from '../../text/tokens.ts';
import { entityMentions, standsForEntity } from '../passage/entity-mentions.ts';
import { entityNamesOf } from '../passage/entity-names.ts';
import { isFrameWord } from '../passage/frame-words.ts';
import { hasMark } from '../passage/has-mark.ts';
import type { RecordView } from '../passage/record-view.ts';
import { wordFactsOf } from '../passage/word-facts.ts';

/** A word of a passage as wordings are held against it; a name of several words is one. */
export interface ClauseWord {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly stem: string;
  /** The entity it names, as `@key`; null for other words. */
  readonly entity: string | null;
  /** Denies by itself ("not", "никто", "չի"). */
  readonly negates: boolean;
  /** Its first letters deny the rest ("չկատարեց"). */
  readonly negatesWithin: boolean;
  /** Says something by itself: no article, preposition, pronoun. */
  readonly counts: boolean;
  /** Stands after a mark that parts. */
  readonly opens: boolean;
  /** Has a capital within its sentence and names nobody that the record or the world's list knows. */
  readonly isUnknownName: boolean;
}

/** The words of a passage, in order; `from` is where it begins. */
export function clauseWords(words: readonly Token[], text: string, from: number, view: RecordView): ClauseWord[] {
  const facts = wordFactsOf(words, view.language);
  const names = new Map(entityMentions(words, facts, entityNamesOf(view.model)).map(({ at, name }) => [at, name]));
  const isRivalNamed = view.isRivalAround || [...names.values()].some(({ isRival }) => isRival);
  const found: ClauseWord[] = [];
  let read = from;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Token;
    const name = names.get(at);
    const opens = hasMark(text, read, word.start, BREAKS);
    const stands = name !== undefined && standsForEntity(name, words[at - 1]?.norm, view.language, isRivalNamed);
    const size = stands && !name.common ? name.stems.length : 1;
    const last = words[at + size - 1] ?? word;
    const fact = facts[at];
    const denying = fact?.denyingLetters ?? 0;
    found.push({
      start: word.start,
      end: last.end,
      norm: word.norm,
      stem: denying > 0 ? stemOf(word.norm.slice(denying)) : (fact?.stem ?? word.norm),
      entity: stands ? name.key : null,
      negates: fact?.role === 'negation',
      negatesWithin: fact?.role === 'negation within',
      counts: fact?.role === 'counts' || fact?.role === 'negation within',
      opens,
      isUnknownName:
        word.capital &&
        name === undefined &&
        !isFrameWord(fact?.stem ?? word.norm) &&
        at > 0 &&
        !hasMark(text, read, word.start, ENDS),
    });
    at += size - 1;
    read = last.end;
  }
  return found;
}

/** Marks behind which a capital names nobody. */
const ENDS = `.!?:«"“${FULL_STOPS}`;

/** Marks that part a passage into stretches, those of other scripts too. */
const BREAKS = `,;:.!?—–()«»"“”${PAUSES}${FULL_STOPS}`;
