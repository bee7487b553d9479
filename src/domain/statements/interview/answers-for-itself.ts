import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isTerminator } from '../../text/characters.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/**
 * Whether answers are a guest's: he speaks of himself or answers in a word ("Seven.") more often than somebody is said to speak in
 * them, or as often from the first answer on. Then "…, as the governor said" is said by the guest as well.
 */
export function answersForItself(read: ReadText<Language>, answers: readonly TurnParagraph[]): boolean {
  const own = answers.filter((answer) => isOwnAnswer(read, answer)).length;
  const reported = answers.filter(({ voice }) => voice === 'report').length;
  const opensOwn = answers[0] !== undefined && isOwnAnswer(read, answers[0]);
  return own > reported || (own === reported && opensOwn);
}

/** In the first person, or opened by a word that only answers. */
export const isOwnAnswer = (read: ReadText<Language>, answer: TurnParagraph): boolean =>
  answer.voice === 'own' || opensShortly(read, answer);

/** "Seven. …" */
export const opensShortly = (read: ReadText<Language>, { words }: TurnParagraph): boolean =>
  isTerminator(read.norm(words.first + 1));
