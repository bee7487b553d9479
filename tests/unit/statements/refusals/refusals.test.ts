import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';

/** Who refused and with what words, what was not answered, and what was said all the same. */
function refused(text: string, lang = 'en') {
  const { refusals, speakers, questions, statements, mentions } = extractStatements(text, languageFor(lang), null);
  const words = (span: { start: number; end: number } | undefined): string | null =>
    span ? sliceOf(text, span) : null;
  return {
    refusals: refusals.map((one) => [speakers.find(({ id }) => id === one.source?.speaker)?.name ?? null, words(one)]),
    questions: refusals.map((one) => words(questions.find(({ id }) => id === one.question))),
    said: [...statements, ...mentions].map((one) => words(one)),
  };
}

describe('a refusal', () => {
  it('ends before what was said all the same, and a claim that is turned down is none', () => {
    const text = 'Anna Weldon declined an interview but said in an email the quay was safe.';
    expect(refused(text)).toMatchObject({
      refusals: [['Anna Weldon', 'declined an interview']],
      said: ['the quay was safe'],
    });
    expect(refused('Anna Weldon rejected talk of a crisis.')).toMatchObject({
      refusals: [],
      said: ['talk of a crisis'],
    });
  });

  it.each([
    ['en', 'The ministry declined to comment on the fare.', 'declined to comment on the fare'],
    ['en', 'Anna Weldon did not respond to a request for comment.', 'did not respond to a request for comment'],
    [
      'en',
      'The mayor refused to say who had paid, citing a pending case.',
      'refused to say who had paid, citing a pending case',
    ],
    ['en', 'The board has not yet replied.', 'has not yet replied'],
    ['ru', 'Министр не стал отвечать на вопрос о цене.', 'не стал отвечать на вопрос о цене'],
    ['ru', 'От комментариев ведомство воздержалось.', 'воздержалось'],
    ['ru', 'Посол не уточнил, когда откроют мост.', 'не уточнил, когда откроют мост'],
    ['hy', 'Նախարարը հրաժարվեց մեկնաբանել որոշումը։', 'հրաժարվեց մեկնաբանել որոշումը'],
    ['hy', 'Քաղաքապետը հարցերին չպատասխանեց։', 'չպատասխանեց'],
    ['en', 'The mayor would not be drawn on who had paid.', 'would not be drawn on who had paid'],
    ['en', 'The bank has not publicly commented on the loan.', 'has not publicly commented on the loan'],
    ['en', 'The mayor gave no clear answer.', 'gave no clear answer'],
    ['en', 'The mayor sidestepped a question about the fare.', 'sidestepped a question about the fare'],
    ['ru', 'Мэр проигнорировал вопрос о цене.', 'проигнорировал вопрос о цене'],
    ['ru', 'Мэр предпочёл не отвечать на вопрос.', 'предпочёл не отвечать на вопрос'],
    ['hy', 'Քաղաքապետը չասաց, թե երբ կբացվի կամուրջը։', 'չասաց, թե երբ կբացվի կամուրջը'],
    ['hy', 'Քաղաքապետը խուսափեց պատասխանից։', 'խուսափեց պատասխանից'],
  ])('is listed, and nothing is said in it (%s): %s', (lang, text, words) => {
    const { refusals, said } = refused(text, lang);
    expect(refusals.map(([, one]) => one)).toEqual([words]);
    expect(said).toEqual([]);
  });

  it.each([
    ['The driver refused to leave the bridge.', 'something else is turned down'],
    ['The minister did not say that the fare would rise.', 'something is denied, and no question is open'],
    ['Nobody has answered the letter.', 'nobody in particular'],
    ['The minister said the neighbours had not responded to the letter.', 'it is told by somebody else'],
    ['“We did not answer the letter,” the minister said.', 'it is said'],
    ['The mayor gave no money to the school.', 'something else is not given'],
    ['There was no reply.', 'nobody is named who could have given one'],
    ['The mayor said nothing about the school that stands by the river.', 'nothing was asked'],
    ['The mayor avoided the main road.', 'no question is avoided'],
  ])('is none: %s (%s)', (text) => {
    expect(refused(text).refusals).toEqual([]);
  });

  it('has whoever refused, also where they are said to have said so', () => {
    expect(
      refused('The road is shut, Minister Anna Weldon said. She declined to comment on the fare.').refusals,
    ).toEqual([['Anna Weldon', 'declined to comment on the fare']]);
    expect(refused('Minister Anna Weldon said she would not comment on the fare.').refusals).toEqual([
      ['Anna Weldon', 'would not comment on the fare'],
    ]);
  });

  it('has whoever is named behind "from" or "to", and never what was not said', () => {
    expect(refused('There was no immediate comment from the harbour board.').refusals).toEqual([
      ['the harbour board', 'There was no immediate comment from the harbour board'],
    ]);
    expect(refused('Letters to the harbour board went unanswered.').refusals).toEqual([
      ['the harbour board', 'went unanswered'],
    ]);
    expect(refused('Подтвердить эти слова мэр отказался.', 'ru').refusals).toEqual([['мэр', 'отказался']]);
    expect(refused('Комментариев от министерства не последовало.', 'ru').refusals).toEqual([
      ['министерства', 'Комментариев от министерства не последовало'],
    ]);
  });

  it('takes the place of a content that is nothing else', () => {
    expect(refused('Мэр сказал, что не будет комментировать доклад.', 'ru')).toEqual({
      refusals: [['Мэр', 'не будет комментировать доклад']],
      questions: [null],
      said: [],
    });
  });

  it('has the question that stands in it', () => {
    const text = 'The mayor said that the road was shut. He did not say whether it would open in May.';
    expect(refused(text).questions).toEqual(['whether it would open in May']);
  });

  it('has the question that was put before it', () => {
    const text = 'Asked whether the fare would rise, the mayor declined to comment.';
    expect(refused(text).questions).toEqual(['whether the fare would rise']);
  });

  it('ends before words that were said and before what the report adds', () => {
    expect(refused('He declined to comment, and left the hall.').refusals.map(([, one]) => one)).toEqual([
      'declined to comment',
    ]);
    expect(refused('He declined to comment; the hall was empty.').refusals.map(([, one]) => one)).toEqual([
      'declined to comment',
    ]);
  });
});
