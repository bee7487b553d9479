/**
 * How the time of the extractor grows with its text: time(2n)/time(n) on texts that a report never is, but a page may be.
 * `npx tsx tests/bench/growth.ts [characters]` prints a table; 2 is linear. Nothing here passes or fails.
 */
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import { itemsOf, type Language } from '../golden/sentences/items.ts';
import { readMarked } from '../golden/sentences/read-marked.ts';
import { median } from './interleaved.ts';

const DEFAULT_LENGTH = 100_000;
const RUNS = 2;

const length = Number(process.argv[2]) || DEFAULT_LENGTH;
const filled = (piece: string, characters: number): string =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
const golden = (lang: Language): string =>
  itemsOf(lang)
    .map((item) => readMarked(item.marked).text)
    .join('\n\n');

/** One piece of each hard text for each language; the text is the piece over and over. */
const HARD: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'opening marks only': { en: '"word, ', ru: '«слово, ', hy: '«բառ, ' },
  'closing marks only': { en: 'word" ', ru: 'слово» ', hy: 'բառ» ' },
  'marks of every kind': { en: '“a» "b‹ ', ru: '«а” <б» ', hy: '«ա” ‹բ" ' },
  'golden sentences': { en: golden('en'), ru: golden('ru'), hy: golden('hy') },
  'one sentence of clauses': {
    en: 'he said that the road is dry and ',
    ru: 'он сказал, что дорога сухая, и министр ',
    hy: 'նա ասել է, որ ճանապարհը չոր է, և նախարարը ',
  },
  'one sentence of quotations': {
    en: 'he said "the road is dry today" and ',
    ru: 'он сказал «дорога сухая сегодня», и министр ',
    hy: 'նա ասել է «ճանապարհը չոր է այսօր», և նախարարը ',
  },
  'one sentence of words': { en: 'road ', ru: 'слово ', hy: 'բառ ' },
  'cues only': { en: 'said ', ru: 'сказал ', hy: 'ասաց ' },
  'attributions inside one quotation': {
    en: '"a," he said, "b ',
    ru: 'слово, - сказал он, - ',
    hy: 'բառ,- ասաց նա,- ',
  },
  'questions and answers': {
    en: '- Why is it so?\n\n- It is dry now.\n\n',
    ru: '- Почему так?\n\n- Сейчас там сухо.\n\n',
    hy: '- Ինչո՞ւ է այդպես։\n\n- Հիմա այնտեղ չոր է։\n\n',
  },
};

const timeOf = (lang: Language, text: string): number =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      extractStatements(text, languageFor(lang), null);
      return performance.now() - start;
    }),
  );

for (const [name, pieces] of Object.entries(HARD)) {
  for (const lang of ['en', 'ru', 'hy'] as const) {
    const once = timeOf(lang, filled(pieces[lang], length));
    const twice = timeOf(lang, filled(pieces[lang], 2 * length));
    console.log(`${name.padEnd(34)} ${lang} ${once.toFixed(0).padStart(7)} ms  ×${(twice / once).toFixed(2)}`);
  }
}
