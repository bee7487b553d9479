import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { atOnce, type Steps } from '../../text/steps.ts';
import { dashedTurns } from './dashed-turns.ts';
import { labelledTurns } from './labelled-turns.ts';
import { turnsUnderNames } from './named-lines.ts';
import { partedParagraphs } from './parted-paragraphs.ts';
import { plainTurns } from './plain-turns.ts';
import { type Turn, turnOf } from './turn.ts';
import { type TurnParagraph, turnParagraphsInSteps } from './turn-paragraphs.ts';

export interface Interview {
  readonly turns: readonly Turn[];
  /** The turns with the other questions that stand as paragraphs of their own. */
  readonly questions: readonly Turn[];
}

/**
 * The turns of the interviews in a text, in reading order:
 *
 *     Panorama.am: …?  ¶  Lilit Galstyan: …      each with its label
 *     - …?  ¶  - …  ¶  …  ¶  - …?                  led by dashes; an answer may go on in plain paragraphs
 *     - …?  ¶  …                                   only the questions led by dashes
 *     LINDQVIST: …  ¶  SIMONYAN: …                 people who talk, and nobody asks
 *     Ada Verrin  ¶  …  ¶  Jan Holt  ¶  …          under a name each
 *     …?  …  ¶  …?  …                              a question and its answer in one paragraph
 *     …?  ¶  …  ¶  …?  ¶  …                        by nothing: only where the text shows that it is an interview
 *
 * All that stands in a turn is said in it, whatever names and quotations it holds.
 */
export const interviewOf = (read: ReadText<Language>): Interview => atOnce(interviewInSteps(read));

/** The same in steps: the paragraphs, each way of printing turns, the questions beside them. */
export function* interviewInSteps(read: ReadText<Language>): Steps<Interview> {
  if (!read.language.hasRules) return { turns: [], questions: [] };
  const paragraphs = yield* turnParagraphsInSteps(read);
  yield;
  const turns = yield* turnsIn(read, paragraphs);
  yield;
  return { turns, questions: [...turns, ...loneQuestions(read, paragraphs, turns)].sort((a, b) => a.first - b.first) };
}

function* turnsIn(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Steps<Turn[]> {
  const labelled = labelledTurns(read, paragraphs);
  yield;
  if (labelled.length > 0) return labelled;
  const named = turnsUnderNames(read, paragraphs);
  if (named.length > 0) return named;
  const parted = partedParagraphs(read, paragraphs);
  yield;
  const dashed = dashedTurns(read, parted);
  yield;
  return dashed.length > 0 ? dashed : plainTurns(read, parted);
}

/** Questions without a dash that a dash, a quotation or somebody's own voice answers. The report may speak in them too. */
function loneQuestions(read: ReadText<Language>, paragraphs: readonly TurnParagraph[], turns: readonly Turn[]): Turn[] {
  const lone: Turn[] = [];
  let turn = 0;
  paragraphs.forEach((paragraph, number) => {
    while ((turns[turn]?.last ?? Number.POSITIVE_INFINITY) < paragraph.first) turn++;
    const isInTurn = (turns[turn]?.first ?? Number.POSITIVE_INFINITY) <= paragraph.first;
    if (isInTurn || !paragraph.asks || paragraph.isDashed || paragraph.isQuoted) return;
    if (isAnswer(read, paragraphs[number + 1])) lone.push(turnOf(read, 'asks', [paragraph]));
  });
  return lone;
}

function isAnswer(read: ReadText<Language>, paragraph: TurnParagraph | undefined): boolean {
  if (paragraph === undefined) return false;
  if (paragraph.isDashed || paragraph.isQuoted) return true;
  const { first, last } = paragraph.words;
  for (let at = first; at < Math.min(last, first + NEAR); at++) if (read.is(at, 'pronoun.first')) return true;
  return false;
}

/** Words of an answer among which the speaker speaks of himself. */
const NEAR = 60;
