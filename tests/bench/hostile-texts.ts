import { itemsOf, type Language } from '../golden/sentences/items.ts';
import { readMarked } from '../golden/sentences/read-marked.ts';

const golden = (lang: Language): string =>
  itemsOf(lang)
    .map((item) => readMarked(item.marked).text)
    .join('\n\n');

/** One piece of each hard text for each language; the text is the piece over and over. */
export const HOSTILE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
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
  'short quotations': {
    en: '“Yes,” he said. ',
    ru: '«Да», — сказал он. ',
    hy: '«Այո»,- ասաց նա։ ',
  },
  'short quotations, a paragraph each': {
    en: '“Yes,” he said.\n\n',
    ru: '«Да», — сказал он.\n\n',
    hy: '«Այո»,- ասաց նա։\n\n',
  },
  'names only': { en: 'Anna Lund ', ru: 'Анна Лунд ', hy: 'Աննա Լունդ ' },
  'names in sentences': {
    en: 'Minister Anna Lund met Peter Strand. ',
    ru: 'Министр Анна Лунд приняла Петра Странда. ',
    hy: 'Նախարար Աննա Լունդն ընդունել է Պետեր Ստրանդին։ ',
  },
  'marks opened and never closed': { en: '“‘a ', ru: '«„а ', hy: '«“ա ' },
  'nested marks': { en: '“a ‘b’ c” ', ru: '«а „б“ в» ', hy: '«ա “բ” գ» ' },
  'single marks': { en: "'a b' ", ru: "'а б' ", hy: "'ա բ' " },
  labels: {
    en: 'Anna Lund: It is dry now.\n\nPeter Strand: Is it so?\n\n',
    ru: 'Анна Лунд: Сейчас там сухо.\n\nПётр Странд: Почему так?\n\n',
    hy: 'Աննա Լունդ։ Հիմա այնտեղ չոր է։\n\nՊետեր Ստրանդ։ Ինչո՞ւ է այդպես։\n\n',
  },
  'one paragraph of questions': { en: 'Why is it so? ', ru: 'Почему так? ', hy: 'Ինչո՞ւ է այդպես։ ' },
  abbreviations: { en: 'U.S. a.m. J. ', ru: 'г. т. д. А. ', hy: 'Ա. թ. դ. ' },
  'one word a paragraph': { en: 'Road\n\n', ru: 'Слово\n\n', hy: 'Բառ\n\n' },
  'offices and commas': {
    en: 'the minister, the mayor, ',
    ru: 'министр, мэр, ',
    hy: 'նախարարը, քաղաքապետը, ',
  },
};
