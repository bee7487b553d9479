import type { Sentence } from '../../reading/sentences.ts';
import type { TextView } from '../../reading/text-view.ts';
import { dashedTurns } from './dashed-turns.ts';
import { labelledTurns } from './labelled-turns.ts';
import { plainTurns } from './plain-turns.ts';
import { type Turn, turnOf } from './turn.ts';
import { type TurnParagraph, turnParagraphs } from './turn-paragraphs.ts';

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
 *     …?  ¶  …  ¶  …?  ¶  …                        by nothing: only where the text says that it is an interview
 *
 * All that stands in a turn is said in it, whatever names and quotations it holds.
 */
export function interviewOf(view: TextView, quotationOf: Int32Array, sentences: readonly Sentence[]): Interview {
  if (view.lexicon === null) return { turns: [], questions: [] };
  const paragraphs = turnParagraphs(view, quotationOf, sentences);
  const turns = turnsIn(view, paragraphs);
  return { turns, questions: [...turns, ...loneQuestions(view, paragraphs, turns)].sort((a, b) => a.first - b.first) };
}

function turnsIn(view: TextView, paragraphs: readonly TurnParagraph[]): Turn[] {
  const labelled = labelledTurns(view, paragraphs);
  if (labelled.length > 0) return labelled;
  const dashed = dashedTurns(view, paragraphs);
  return dashed.length > 0 ? dashed : plainTurns(view, paragraphs);
}

/** Questions without a dash that a dash, a quotation or somebody's own voice answers. The report may speak in them too. */
function loneQuestions(view: TextView, paragraphs: readonly TurnParagraph[], turns: readonly Turn[]): Turn[] {
  const lone: Turn[] = [];
  let turn = 0;
  paragraphs.forEach((paragraph, number) => {
    while ((turns[turn]?.last ?? Number.POSITIVE_INFINITY) < paragraph.first) turn++;
    const isInTurn = (turns[turn]?.first ?? Number.POSITIVE_INFINITY) <= paragraph.first;
    if (isInTurn || !paragraph.asks || paragraph.isDashed || paragraph.isQuoted) return;
    if (isAnswer(view, paragraphs[number + 1])) lone.push(turnOf(view, 'asks', [paragraph]));
  });
  return lone;
}

function isAnswer(view: TextView, paragraph: TurnParagraph | undefined): boolean {
  if (paragraph === undefined) return false;
  if (paragraph.isDashed || paragraph.isQuoted) return true;
  const { first, last } = paragraph.words;
  for (let at = first; at < Math.min(last, first + NEAR); at++)
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'pronoun.first') === true) return true;
  return false;
}

/** Words of an answer among which the speaker speaks of himself. */
const NEAR = 60;
