import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isTerminator } from '../../text/characters.ts';
import { namesInterview } from './interviewee.ts';
import { addressed, speaksToGuest } from './interviewer.ts';
import { type Turn, turnOf } from './turn.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

interface Exchange {
  readonly question: TurnParagraph;
  readonly answer: readonly TurnParagraph[];
}

/** Without dashes it takes two exchanges. */
const FEWEST_EXCHANGES = 2;

/**
 * "…? ¶ …": questions that are paragraphs of their own, each answered by plain ones. A column asks so too: the text must say
 * that it is an interview, or speak to its guest, who answers for himself or in a word.
 */
export function plainTurns(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Turn[] {
  const exchanges = exchangesOf(paragraphs);
  const first = exchanges[0];
  if (exchanges.length < FEWEST_EXCHANGES || first === undefined) return [];
  const speaksTo = ({ question }: Exchange): boolean =>
    speaksToGuest(read, question) || addressed(read, question.words) !== null;
  const isSpoken = exchanges.some(speaksTo) && exchanges.some(({ answer }) => answer[0]?.voice === 'own');
  const isNamed = exchanges.some(({ question }) => addressed(read, question.words) !== null);
  const isAnswered =
    isNamed && exchanges.some(({ answer }) => answer[0] !== undefined && opensShortly(read, answer[0]));
  if (!isSpoken && !isAnswered && !namesInterview(read, first.question.words.first)) return [];
  return exchanges.flatMap(({ question, answer }) => [
    turnOf(read, 'asks', [question]),
    turnOf(read, 'answers', answer),
  ]);
}

/** Empty where a question is not answered or the report speaks between two questions: then it is no interview. */
function exchangesOf(paragraphs: readonly TurnParagraph[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let at = paragraphs.findIndex(isQuestion);
  for (let question = paragraphs[at]; question !== undefined; question = paragraphs[at]) {
    let end = at + 1;
    while (isPlain(paragraphs[end])) end++;
    if (end === at + 1) return [];
    const isLast = !isQuestion(paragraphs[end]);
    if (isLast && paragraphs.slice(end).some(isQuestion)) return [];
    // After the last question the report goes on.
    let own = at + 2;
    while (own < end && paragraphs[own]?.voice === 'own') own++;
    exchanges.push({ question, answer: paragraphs.slice(at + 1, isLast ? own : end) });
    at = isLast ? -1 : end;
  }
  return exchanges;
}

/** "Seven. …": a word that only answers a question. */
const opensShortly = (read: ReadText<Language>, { words }: TurnParagraph): boolean =>
  isTerminator(read.norm(words.first + 1));

const isQuestion = (paragraph: TurnParagraph | undefined): boolean => paragraph?.asks === true && !paragraph.isQuoted;
const isPlain = (paragraph: TurnParagraph | undefined): boolean =>
  paragraph !== undefined &&
  !paragraph.asks &&
  !paragraph.isQuoted &&
  paragraph.voice !== 'report' &&
  paragraph.isProse;
