import { describe, expect, it } from 'vitest';
import { type FoundOperators, operatorsIn } from '../../../../src/domain/comparison/frames/operators.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { clauseOf } from './clause-of.ts';

const found = (sentence: string, lang: string): FoundOperators =>
  operatorsIn(clauseOf(sentence, lang), languageFor(lang));
const counts = (sentence: string, lang: string): Readonly<Record<'denials' | 'open', number>> => {
  const { denials, open } = found(sentence, lang);
  return { denials: denials.length, open: open.length };
};

describe('two parts that deny together', () => {
  it.each([
    ['en', 'The envoy ridiculed the idea that ships sail.'],
    ['en', 'She parried the charge that ships sail.'],
    ['en', 'He called baseless the report that ships sail.'],
    ['en', 'The mayor refused to concede that ships sail.'],
    ['ru', 'Мэр высмеял утверждения о том, что корабли плывут.'],
    ['ru', 'Мэр назвал чушью разговоры, что корабли плывут.'],
    ['ru', 'Мэр отказался признать, что корабли плывут.'],
    ['hy', 'Նա ցրեց լուրերը, թե նավերը լողում են։'],
    ['hy', 'Նա հրաժարվեց ընդունել, որ նավերը լողում են։'],
  ])('are one denial in %s: %s', (lang, sentence) => {
    expect(counts(sentence, lang)).toEqual({ denials: 1, open: 0 });
  });

  it.each([
    ['en', 'The envoy rejected as false the claim that ships sail.'],
    ['en', 'She denied rumours that ships allegedly sail.'],
    ['en', 'She denied that they heard any talk about ships.'],
    ['ru', 'Мэр отверг и назвал ложью утверждения, будто корабли плывут.'],
    ['ru', 'Мэр опроверг, что корабли якобы плывут.'],
    ['hy', 'Նա հերքեց լուրերը, թե իբր նավերը լողում են։'],
  ])('are one denial with others that say it once more in %s: %s', (lang, sentence) => {
    expect(counts(sentence, lang).denials).toBe(1);
  });

  it.each([
    ['en', 'The mayor mocked the captain that day.'],
    ['en', 'The envoy criticised the statement and boarded the ship.'],
    ['en', 'She heard the charge that ships sail.'],
    ['en', 'He quashed the mutiny; the report says that ships sail.'],
    ['en', 'The mayor did not challenge the claim that ships sail.'],
    ['en', 'The crew refused to accept the cargo.'],
    ['ru', 'Мэр высмеял капитана в тот день.'],
    ['ru', 'Мэр отказался принять груз.'],
    ['hy', 'Նա ցրեց ամբոխը այդ օրը։'],
  ])('deny nothing without a claim that has a content in %s: %s', (lang, sentence) => {
    expect(counts(sentence, lang)).toEqual({ denials: 0, open: 0 });
  });
});

describe('two parts that leave open together', () => {
  it.each([
    ['en', 'The envoy stopped short of stating that ships sail.'],
    ['ru', 'Мэр не стал подтверждать, что корабли плывут.'],
    ['hy', 'Նա խուսափեց պնդել, որ նավերը լողում են։'],
  ])('are found in %s: %s', (lang, sentence) => {
    expect(counts(sentence, lang).open).toBe(1);
  });

  it.each([
    ['en', 'The envoy declined the wine and left.'],
    ['ru', 'Мэр отказался от билета.'],
  ])('leave nothing open where nothing is withheld in %s: %s', (lang, sentence) => {
    expect(counts(sentence, lang).open).toBe(0);
  });
});

describe('a verdict behind what was claimed', () => {
  it('turns what stands before it', () => {
    expect(found('Сообщения о том, что корабли плывут, опроверг мэр.', 'ru').backward).toHaveLength(1);
  });

  it('turns nothing where it has a claim of its own', () => {
    const sentence = 'Сообщения о том, что корабли плывут, пришли утром, опроверг мэр слухи о том, что порт закрыт.';
    expect(found(sentence, 'ru').backward).toEqual([]);
  });
});
