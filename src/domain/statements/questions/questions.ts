import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Span } from '../../text/span.ts';
import { atOnce, type Steps } from '../../text/steps.ts';
import type { Turn } from '../interview/turn.ts';
import type { Question } from '../statement.ts';
import { leadAfterCue, leadOf } from './question-leads.ts';

/** A question and the first sentence whose statements can answer it. */
export interface FoundQuestion {
  readonly question: Question;
  /** Index of the sentence it stands in (the last one of an interviewer's turn). */
  readonly sentence: number;
  /** A statement of the same sentence may answer it: "When asked whether …, he said that …". */
  readonly answeredInside: boolean;
  /** Where its lead begins; in its sentence nothing from there to the question's end is said. */
  readonly leadStart: number | null;
}

/**
 * What was asked: an interviewer's own turn, a question inside a sentence, a topic that a sentence begins with. `turns` are the
 * turns of interviews and the other questions that stand as paragraphs, in reading order.
 */
export const questionsOf = (read: ReadText<Language>, turns: readonly Turn[]): FoundQuestion[] =>
  atOnce(questionsInSteps(read, turns));

/** The same, a step for each sentence. */
export function* questionsInSteps(read: ReadText<Language>, turns: readonly Turn[]): Steps<FoundQuestion[]> {
  const questions: FoundQuestion[] = [];
  const add = (asked: Asked | null, sentence: number): void => {
    if (asked === null) return;
    const { span, form, leadStart } = asked;
    const question: Question = { id: `q${questions.length + 1}`, start: span.start, end: span.end, form };
    questions.push({ question, sentence, answeredInside: leadStart !== null, leadStart });
  };
  let next = 0;
  for (let number = 0; number < read.sentences.length; number++) {
    yield;
    const turn = turns[next];
    if (turn?.first === number) {
      next++;
      if (countsAsQuestion(turn, turns[next])) add({ span: wholeOf(turn), form: 'turn', leadStart: null }, turn.last);
      number = turn.last;
    } else add(askedInSentence(read, read.sentences[number] as Sentence), number);
  }
  return questions;
}

interface Asked {
  readonly span: Span;
  readonly form: Question['form'];
  /** UTF-16; null where the sentence does not answer it. */
  readonly leadStart: number | null;
}

function askedInSentence(read: ReadText<Language>, sentence: Sentence): Asked | null {
  const led = leadOf(read, sentence) ?? leadAfterCue(read, sentence);
  if (led !== null)
    return {
      span: read.spanOf(led.words),
      form: led.form,
      leadStart: read.startOf(led.opens ? sentence.first : led.lead),
    };
  const put = read.language.questions.leftUnanswered(read, sentence);
  return put === null ? null : { span: read.spanOf(put), form: 'embedded', leadStart: null };
}

/** What an interviewer says is a question when it asks, or when the guest takes it for one. */
const countsAsQuestion = (turn: Turn, next: Turn | undefined): boolean =>
  turn.role === 'asks' && (turn.asks || (next?.role === 'answers' && next.first === turn.last + 1));

const wholeOf = ({ words }: Turn): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
