import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import { summarise } from '../../src/domain/summary/summarise.ts';

/** Clauses as they stand in reports; joined in every way that the card knows a place to cut at. */
const CLAUSES = {
  en: [
    'the port takes in twice as many ships from the northern coast as in any of the five years before',
    'the members of the harbour board adhere to what was agreed with the towns on the islands',
    'all obligations of the league towards its smallest town remain in full accordance with the charter',
    'the wharf is to be lengthened in the course of the summer by the firm that built it',
    'this shows a high degree of stability and of trust among the towns',
    'work on the plan for the railway continues together with the ministry of transport',
    'the strengthening of the neighbours affects both the league and the towns that trade with it',
    'our experts analyse the complex processes that take place on the other side of the strait',
  ],
  ru: [
    'порт принимает вдвое больше судов с северного побережья и с островов',
    'все обязательства союза перед самым малым городом сохраняются в полном объеме',
    'члены портового совета придерживаются того, о чем договорились города на островах',
    'работа над планом железной дороги продолжается вместе с министерством транспорта',
    'опыт союза показывает высокую степень устойчивости и доверия между городами',
  ],
} as const;
const JOINTS = {
  en: [', and ', ', but ', '; ', ', ', ', which ', ' - ', ', while ', ', if '],
  ru: [', и ', ', но ', '; ', ', ', ', которые ', ' - ', ', хотя ', ', если '],
} as const;
const INSERTED = { en: ['not', 'may'], ru: ['не', 'возможно'] } as const;
const INSERTIONS = { en: 1_000, ru: 400 } as const;

const sentenceIn = (lang: 'en' | 'ru'): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom<string>(...CLAUSES[lang]), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom<string>(...JOINTS[lang]), { minLength: 3, maxLength: 3 }),
    )
    .map(([clauses, joints]) => clauses.reduce((said, clause, at) => said + joints[at - 1] + clause));

const reportOf = {
  en: (said: string) => `"${said}," Minister Anna Weldon said.`,
  ru: (said: string) => `«${said}», — заявил министр Иван Петров.`,
};

/** Where the word stands in the report, and what the card shows of it. */
function shown(lang: 'en' | 'ru', sentence: string, word: string, gap: number): { at: number; shows: boolean } {
  const words = sentence.split(' ');
  const place = (gap % (words.length - 1)) + 1;
  const said = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
  const text = reportOf[lang](`${said[0]?.toUpperCase()}${said.slice(1)}`);
  const at = 1 + words.slice(0, place).join(' ').length + 1;
  const statements = extractStatements(text, languageFor(lang), null);
  const article = {
    url: null,
    title: null,
    byline: null,
    agency: null,
    siteName: null,
    publishedTime: null,
    lang,
    text,
    leadIn: null,
  };
  const { lead, exchanges } = summarise(article, statements);
  const spans = [lead, ...exchanges.flatMap(({ lines }) => lines)].flatMap((line) => line?.spans ?? []);
  return { at, shows: spans.some(({ start, end }) => start <= at && at + word.length <= end) };
}

describe.each(['en', 'ru'] as const)('a word put into a clause (%s)', (lang) => {
  it(`is shown by the card when it softens or denies, in ${INSERTIONS[lang]} sentences`, () => {
    fc.assert(
      fc.property(sentenceIn(lang), fc.constantFrom<string>(...INSERTED[lang]), fc.nat(500), (sentence, word, gap) => {
        expect(shown(lang, sentence, word, gap), `${word} at ${gap}: ${sentence}`).toMatchObject({ shows: true });
      }),
      { numRuns: INSERTIONS[lang], seed: 20_261_124 },
    );
  });

  it('can be left out when it does neither, so that the above is no accident', () => {
    const neutral = { en: 'old', ru: 'ныне' }[lang];
    const left = fc
      .sample(fc.tuple(sentenceIn(lang), fc.nat(500)), { numRuns: 200, seed: 7 })
      .filter(([sentence, gap]) => !shown(lang, sentence, neutral, gap).shows);
    expect(left.length).toBeGreaterThan(10);
  });
});
