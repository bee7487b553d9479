import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { lastNamedBefore } from '../speakers/cast/last-named-before.ts';
import { namedPeople } from '../speakers/cast/named-people.ts';
import { answersForItself, isOwnAnswer, opensShortly } from './answers-for-itself.ts';
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
  const strict = exchangesOf(paragraphs, isPlain);
  const exchanges = strict.length > 0 ? strict : guestsExchanges(read, paragraphs);
  const first = exchanges[0];
  if (exchanges.length < FEWEST_EXCHANGES || first === undefined) return [];
  if (!isInterview(read, exchanges, paragraphs)) return [];
  return exchanges.flatMap(({ question, answer }) => [
    turnOf(read, 'asks', [question]),
    turnOf(read, 'answers', answer),
  ]);
}

/** What shows that questions and answers are an interview's, and no column's. */
function isInterview(
  read: ReadText<Language>,
  exchanges: readonly Exchange[],
  paragraphs: readonly TurnParagraph[],
): boolean {
  const answers = exchanges.flatMap(({ answer }) => answer.slice(0, 1));
  const speaksTo = ({ question }: Exchange): boolean =>
    speaksToGuest(read, question) || addressed(read, question.words) !== null;
  if (exchanges.some(speaksTo) && answers.some(({ voice }) => voice === 'own')) return true;
  const isNamed = exchanges.some(({ question }) => addressed(read, question.words) !== null);
  if (isNamed && answers.some((answer) => opensShortly(read, answer))) return true;
  const before = exchanges[0]?.question.words.first ?? 0;
  if (namesInterview(read, before)) return true;
  const own = answers.filter((answer) => isOwnAnswer(read, answer)).length;
  return own * 2 >= answers.length && isPresented(read, paragraphs, before);
}

/** Whether the paragraphs before the first question tell of somebody by name, and nobody speaks of himself in them. */
function isPresented(read: ReadText<Language>, paragraphs: readonly TurnParagraph[], before: number): boolean {
  const opening = paragraphs.filter(({ words }) => words.last <= before);
  if (opening.some(({ voice }) => voice === 'own')) return false;
  return lastNamedBefore(namedPeople(read), before, () => true) !== null;
}

/** In a guest's answers others may be said to speak. */
const guestsExchanges = (read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Exchange[] => {
  const exchanges = exchangesOf(paragraphs, mayAnswer);
  const answers = exchanges.flatMap(({ answer }) => answer);
  return answersForItself(read, answers) ? exchanges : [];
};

/** Empty where a question is not answered or the report speaks between two questions: then it is no interview. */
function exchangesOf(
  paragraphs: readonly TurnParagraph[],
  answers: (paragraph: TurnParagraph | undefined) => boolean,
): Exchange[] {
  const exchanges: Exchange[] = [];
  let at = paragraphs.findIndex(isQuestion);
  for (let question = paragraphs[at]; question !== undefined; question = paragraphs[at]) {
    let end = at + 1;
    while (answers(paragraphs[end])) end++;
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

const isQuestion = (paragraph: TurnParagraph | undefined): boolean => paragraph?.asks === true && !paragraph.isQuoted;
const mayAnswer = (paragraph: TurnParagraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.asks && !paragraph.isQuoted && paragraph.isProse;
const isPlain = (paragraph: TurnParagraph | undefined): boolean =>
  mayAnswer(paragraph) && paragraph?.voice !== 'report';
