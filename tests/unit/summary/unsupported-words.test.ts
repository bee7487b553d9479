import { describe, expect, it } from 'vitest';
import { type WrittenWords, writtenWordsOf } from '../../../src/domain/languages/written-words.ts';
import { type Struck, withStruck } from '../../../src/domain/summary/unsupported-words.ts';

const SOURCE = [
  'Imangali Tasmagambetov: “All obligations of the CSTO towards Armenia remain in full accordance with the statutory goals,” and on April 20 we celebrated the 30th anniversary of the Treaty',
  "Imangali Tasmagambetov: Armenia's withdrawal may change the balance of forces in the South Caucasus",
].join('\n');

const english = await writtenWordsOf('en');
const russian = await writtenWordsOf('ru');
const armenian = await writtenWordsOf('hy');

const struck = (written: string, source = SOURCE, words: WrittenWords = english): (readonly [string, Struck])[] =>
  withStruck(written, source, words).flatMap(({ text, struck: why }) => (why === null ? [] : [[text, why] as const]));

describe('what a model wrote', () => {
  it('stays whole when the source has its names, numbers and quotations', () => {
    expect(
      struck(
        'Tasmagambetov says the obligations of the CSTO towards Armenia "remain in full accordance with the statutory goals". The Treaty is 30 years old since April 20.',
      ),
    ).toEqual([]);
  });

  it('has a name struck that the source does not have, also at the beginning of a sentence', () => {
    expect(struck('Putin said that Armenia and Georgia may leave.')).toEqual([
      ['Putin', 'name'],
      ['Georgia', 'name'],
    ]);
  });

  it('has a number struck that the source does not have, in digits or in words', () => {
    expect(struck('On April 24, after 300,000 talks and seven rounds, the 30th anniversary came.')).toEqual([
      ['24', 'number'],
      ['300,000', 'number'],
      ['seven', 'number'],
    ]);
  });

  it('has a whole quotation struck when one word of it is another', () => {
    expect(struck('He said: “All obligations of the CSTO towards Armenia remain in force”.')).toEqual([
      ['“All obligations of the CSTO towards Armenia remain in force”', 'quotation'],
    ]);
    expect(struck('«Обязательства сохраняются»')).toEqual([['«Обязательства сохраняются»', 'quotation']]);
  });

  it('is told from the same words in another form', () => {
    expect(struck('Obligations stand. Armenian ties may change. It is the Treaty’s anniversary.')).toEqual([]);
  });

  it('is all there, piece by piece, whatever it is', () => {
    for (const written of [
      '',
      '   ',
      '"',
      '""""',
      '<img src=x onerror=alert(1)> <b>Putin</b>',
      'He said “unclosed and 77',
      '“a” “b” “c” 1 2 3 \u202E Տեքստ',
    ]) {
      expect(
        withStruck(written, SOURCE, english)
          .map(({ text }) => text)
          .join(''),
      ).toBe(written);
    }
  });

  it('is cut when it does not end', () => {
    expect(
      withStruck('word '.repeat(100_000), SOURCE, english)
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThanOrEqual(4_000);
  });
});

describe('what a model wrote in Russian', () => {
  const source = 'Министр Анна Велдон: «Гавань откроют в мае», две баржи придут с Северных островов, ещё 12 ждут';
  const of = (written: string) => struck(written, source, russian);

  it('may begin its sentences as it likes', () => {
    expect(of('Кроме баржи, ждут ещё. Также откроют гавань. По словам Велдон, баржи придут в мае.')).toEqual([]);
  });

  it('has a name struck that the source does not have', () => {
    expect(of('Министр сказала Петрову, что гавань откроют. Сидоров ждёт.')).toEqual([
      ['Петрову', 'name'],
      ['Сидоров', 'name'],
    ]);
  });

  it('has an invented number struck in whatever form its word stands, and keeps the source’s', () => {
    expect(of('Придут три баржи, а не пятью рейсами.')).toEqual([
      ['три', 'number'],
      ['пятью', 'number'],
    ]);
    expect(of('Придут 2 баржи, двух мало, ждут двенадцать.')).toEqual([]);
  });
});

describe('what a model wrote in Armenian', () => {
  const source = 'Նախարար Աննա Վելդոն. «Նավահանգիստը կբացվի մայիսին», երկու նավ կգա, ևս 12-ը սպասում է';
  const of = (written: string) => struck(written, source, armenian);

  it('may begin its sentences as it likes', () => {
    expect(of('Բացի այդ, նավահանգիստը կբացվի։ Նաև երկու նավ կգա։ Ըստ նախարարի՝ նավը սպասում է։')).toEqual([]);
  });

  it('has a name and a number struck that the source does not have', () => {
    expect(of('Պետրոսյանը սպասում է։ Երեք նավ կգա։')).toEqual([
      ['Պետրոսյանը', 'name'],
      ['Երեք', 'number'],
    ]);
    expect(of('2 նավ կգա, տասներկուսը սպասում է։')).toEqual([]);
  });
});

describe('what a model wrote in a language without rules', () => {
  it('has every capital word struck that the source does not have, and numbers in digits alone', async () => {
    const none = await writtenWordsOf('fr');
    expect(struck('Le port ouvre en mai avec trois quais et 7 bateaux.', 'le port ouvre avec 7 bateaux', none)).toEqual(
      [],
    );
    expect(struck('Selon Durand, 8 bateaux.', 'le port ouvre', none)).toEqual([
      ['Selon', 'name'],
      ['Durand', 'name'],
      ['8', 'number'],
    ]);
  });
});
