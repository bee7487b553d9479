import { describe, expect, it } from 'vitest';
import {
  type AskedInSentence,
  leadAfterCue,
  leadOf,
} from '../../../../src/domain/statements/questions/question-leads.ts';
import { readIn } from '../read-in.ts';

type Look = typeof leadOf;

/** What the first sentence of a text asks: the words, the form, and the word its lead begins with. */
function asked(look: Look, text: string, lang = 'en'): [string, string, string] | null {
  const read = readIn(text, lang);
  const [sentence] = read.sentences;
  const found: AskedInSentence | null = sentence === undefined ? null : look(read, sentence);
  return found === null ? null : [read.wordsOf(found.words), found.form, read.norm(found.lead)];
}

describe('a question at the head of a sentence', () => {
  it.each([
    ['en', 'When asked whether it is safe, the minister said that it was.', ['whether it is safe', 'embedded', 'when']],
    ['en', 'But regarding the price, the minister said that it was low.', ['the price', 'topic', 'regarding']],
    ['ru', 'На вопрос, закроют ли мост, министр ответил, что нет.', ['закроют ли мост', 'embedded', 'на']],
    ['hy', 'Նոր կամրջի մասին հարցին նախարարը պատասխանել է, որ այն հին է։', ['Նոր կամրջի', 'topic', 'նոր']],
  ])('is read in %s: %s', (lang, text, question) => {
    expect(asked(leadOf, text, lang)).toEqual(question);
  });

  it.each([
    'The minister was asked whether it is safe, and said that it was.',
    '“When asked whether it is safe, she said that it was.”',
    'When asked whether it is safe, the minister left.',
    'The minister said that it was safe.',
  ])('is not seen in: %s', (text) => {
    expect(asked(leadOf, text)).toBeNull();
  });

  it('opens its sentence', () => {
    const read = readIn('When asked whether it is safe, the minister said that it was.');
    const [sentence] = read.sentences;
    expect(sentence && leadOf(read, sentence)?.opens).toBe(true);
  });
});

describe('a question behind a cue', () => {
  it.each([
    ['en', 'It is safe, the minister said, commenting on the old road.', ['the old road', 'topic', 'commenting']],
    [
      'en',
      'The minister said, answering a question about the road, that it is safe.',
      ['the road', 'topic', 'answering'],
    ],
    ['ru', 'Мост открыт, - заявил министр, комментируя закрытие дороги.', ['закрытие дороги', 'topic', 'комментируя']],
  ])('ends at the next mark or at "that", in %s: %s', (lang, text, question) => {
    expect(asked(leadAfterCue, text, lang)).toEqual(question);
  });

  it.each([
    'The minister said that, commenting on the road, he had been wrong.',
    'Commenting on the road is hard.',
    'The minister said, regarding the road, that it is safe.',
    'The minister said, commenting on tolls.',
  ])('is not seen in: %s', (text) => {
    expect(asked(leadAfterCue, text)).toBeNull();
  });

  it('stands before its own word in Armenian', () => {
    const text = 'Կամուրջը հին է, ասել է նախարարը նոր կամրջի մասին հարցին ի պատասխան։';
    expect(asked(leadAfterCue, text, 'hy')?.[1]).toBe('topic');
  });
});

describe('a language without rules', () => {
  it('asks nothing inside a sentence', () => {
    const text = 'When asked whether it is safe, the minister said that it was.';
    expect(asked(leadOf, text, 'nl')).toBeNull();
    expect(asked(leadAfterCue, text, 'nl')).toBeNull();
  });
});
