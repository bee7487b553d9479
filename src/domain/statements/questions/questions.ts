import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Turn } from '../interview/turn.ts';
import type { Question } from '../statement.ts';
import { askedIn } from './asked-in.ts';
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

/** What was asked: an interviewer's own turn, a question inside a sentence, a topic that a sentence begins with. */
export function questionsOf(read: ReadText<Language>, turns: readonly Turn[]): FoundQuestion[] {
  const questions: FoundQuestion[] = [];
  const add = (span: Span, form: Question['form'], sentence: number, leadStart: number | null): void => {
    questions.push({
      question: { id: `q${questions.length + 1}`, start: span.start, end: span.end, form },
      sentence,
      answeredInside: leadStart !== null,
      leadStart,
    });
  };
  let next = 0;
  for (let number = 0; number < read.sentences.length; number++) {
    const sentence = read.sentences[number] as Sentence;
    const turn = turns[next];
    if (turn?.first === number) {
      next++;
      if (isQuestion(turn, turns[next])) add(wholeOf(turn), 'turn', turn.last, null);
      number = turn.last;
      continue;
    }
    const lead = leadOf(read, sentence) ?? leadAfterCue(read, sentence);
    if (lead !== null) {
      add(lead.span, lead.form, number, lead.opens ? sentenceStart(read, sentence) : lead.leadStart);
      continue;
    }
    const asked = askedIn(read, sentence);
    if (asked !== null) add(asked, 'embedded', number, null);
  }
  return questions;
}

/** What an interviewer says is a question when it asks, or when the guest takes it for one. */
const isQuestion = (turn: Turn, next: Turn | undefined): boolean =>
  turn.role === 'asks' && (turn.asks || (next?.role === 'answers' && next.first === turn.last + 1));

const wholeOf = ({ words }: Turn): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

const sentenceStart = (read: ReadText<Language>, { first }: Sentence): number => read.tokens[first]?.start ?? 0;
