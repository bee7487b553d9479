import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import alphabets from '../../../assets/languages/alphabets.json' with { type: 'json' };
import { alphabetsSchema } from '../../../src/domain/languages/alphabets-schema.ts';
import { languageOf } from '../../../src/domain/languages/language-of.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';

describe('the language of a text', () => {
  it.each([
    ['The road is open.', 'en'],
    ['Дорога открыта.', 'ru'],
    ['Ճանապարհը բաց է։', 'hy'],
    ['Дорога открыта, пишет River Post.', 'ru'],
    ['The paper «Маяк» writes that the road is open.', 'en'],
    ['«River Post»-ի համաձայն՝ ճանապարհը բաց է։', 'hy'],
    ['', 'en'],
    ['2024 – 50 %', 'en'],
  ])('of "%s" is %s by its letters', (text, lang) => {
    expect(languageOf(text, null)).toBe(lang);
  });

  it.each([
    ['De weg is open.', 'nl', 'nl', 'one that is written in such letters'],
    ['De weg is open.', 'NL-be', 'nl', 'in capitals and with a country'],
    ['Дорога відкрита.', 'uk', 'uk', 'one that is written in such letters'],
    ['Дорога открыта.', 'en', 'ru', 'but not one of other letters'],
    ['Ճանապարհը բաց է։', 'ru', 'hy', 'but not one of other letters'],
    ['Ճանապարհը բաց է։', 'en', 'hy', 'but not one of other letters'],
    ['The road is open.', 'ru', 'en', 'but not the first one of other letters'],
    ['The road is open.', 'hy', 'en', 'but not the first one of other letters'],
    ['The road is open.', '', 'en', 'but not an empty hint'],
    ['The road is open.', 'english', 'en', 'but no word that is no code'],
    ['The road is open.', 'e1', 'en', 'but no code with a digit'],
  ])('of "%s" with the hint "%s" is %s: the hint settles it, %s', (text, hint, lang) => {
    expect(languageOf(text, hint)).toBe(lang);
  });

  it.each([
    ['Le pont sur la rivière restera fermé jusqu’à la fin du mois.', 'fr'],
    ['Die Brücke über den Fluss bleibt bis Ende März gesperrt.', 'de'],
    ['El puente sobre el río seguirá cerrado hasta finales de marzo.', 'es'],
    ['Il ponte sul fiume resterà chiuso fino alla fine di marzo.', 'it'],
    ['Nehrin üzerindeki köprü ay sonuna kadar kapalı kalacak.', 'tr'],
    ['Çayın üzərindəki körpü ayın sonuna qədər bağlı qalacaq.', 'az'],
    ['Міст через річку залишатиметься закритим до кінця березня.', 'uk'],
    ['Мост праз раку застанецца закрытым да канца сакавіка.', 'be'],
    ['Според кмета мостът над реката остава затворен и през май.', 'bg'],
    ['Мост преко реке остаје затворен до краја марта, каже градоначелник.', 'sr'],
    ['Өзен үстіндегі көпір наурыз айының соңына дейін жабық болады.', 'kk'],
    ['پل روی رودخانه تا پایان ماه بسته خواهد ماند.', 'fa'],
    ['سيبقى الجسر فوق النهر مغلقا حتى نهاية الشهر.', 'ar'],
    ['მდინარეზე გადებული ხიდი მარტის ბოლომდე დაკეტილი დარჩება.', 'ka'],
    ['Η γέφυρα πάνω από το ποτάμι θα μείνει κλειστή.', 'el'],
    ['橋は三月末まで閉鎖されたままです。', 'ja'],
    ['நதியின் மேல் உள்ள பாலம் மூடப்பட்டுள்ளது.', 'und'],
  ])('of "%s" is %s without a hint', (text, lang) => {
    expect(languageOf(text, null)).toBe(lang);
    expect(languageOf(text, 'en')).toBe(lang);
  });

  it.each([
    ['François Lefèvre and José de la Cruz met at the Café Crème; the château, he said, was safe.', 'en'],
    ['Martin O’Malley called it déjà vu.', 'en'],
    ['Minister resigns after port strike', 'en'],
    ['По словам Тараса Підгайного, главы партии «Єдність», договор не подписан.', 'ru'],
    ['Посол Ерлан Қаржаубайұлы назвал встречу полезной.', 'ru'],
    ['«Да», — подтвердил глава ведомства.', 'ru'],
    ['Это не так.', 'ru'],
    ['За́мок закры́ли, сообщили в музее.', 'ru'],
    ['Ми\u00ADнистр ска\u00ADзал: это пе\u00ADре\u00ADго\u00ADво\u00ADры.', 'ru'],
    ['«River Post»-ի և Southern Wire-ի համաձայն՝ Marta Lindqvist-ը կժամանի Երևան։', 'hy'],
  ])('of "%s" stays %s, whatever its names are', (text, lang) => {
    expect(languageOf(text, null)).toBe(lang);
  });

  it('is that of most of a longer text, wherever it is', () => {
    const english = 'The bridge stays shut until the end of the month, said the mayor, and the road with it. ';
    const french = 'Le pont restera fermé jusqu’à la fin du mois, a dit la mairesse, et la route avec lui. ';
    expect(languageOf(english.repeat(20) + french.repeat(80), null)).toBe('fr');
    expect(languageOf(french.repeat(20) + english.repeat(80), null)).toBe('en');
    expect(languageOf('a'.repeat(4_000) + 'я'.repeat(9_000), null)).toBe('ru');
  });

  it('cannot be told of a longer text that holds none of the words of a language', () => {
    const unknown = 'umuntu ngumuntu ngabantu bakhe bonke emhlabeni wabo '.repeat(4);
    expect(languageOf(unknown, null)).toBe('und');
    expect(languageOf(unknown, 'zu')).toBe('zu');
  });

  it.each([
    ['Дорога закрыта до марта, сообщили в министерстве, и это не изменится.', 'uk', 'ru'],
    ['Дорога закрыта до марта, сообщили в министерстве, и это не изменится.', 'kk', 'ru'],
    ['The road is shut until March, the ministry said, and that will not change.', 'az', 'en'],
    ['The road is shut until March, the ministry said, and that will not change.', 'sw', 'en'],
    ['Der Weg bleibt bis März gesperrt, und das wird sich nicht ändern.', 'fr', 'de'],
    ['Міст закрито до березня, і це не зміниться.', 'ru', 'uk'],
  ])('of "%s" is not what a wrong hint says ("%s") but %s', (text, hint, lang) => {
    expect(languageOf(text, hint)).toBe(lang);
  });

  it('is that of the earlier alphabet when letters of two are as many', () => {
    expect(languageOf('abя', null)).toBe('en');
    expect(languageOf('abяю', null)).toBe('en');
    expect(languageOf('яюաբ', null)).toBe('ru');
  });
});

describe('the alphabets', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(alphabetsSchema, alphabets).issues).toBeUndefined();
    expect(v.safeParse(alphabetsSchema, [{ ...alphabets[0], ranges: [] }]).success).toBe(false);
    expect(v.safeParse(alphabetsSchema, [{ ...alphabets[0], language: 'English' }]).success).toBe(false);
  });

  it('have a language with rules each, the first three of them', () => {
    expect(alphabets.filter(({ language }) => languageFor(language).hasRules)).toEqual(alphabets.slice(0, 3));
  });

  it('share no letter', () => {
    const codes = alphabets.flatMap(({ ranges }) => ranges.map((range) => [range.charCodeAt(0), range.charCodeAt(1)]));
    const sorted = codes.sort(([a = 0], [b = 0]) => a - b).flat();
    expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
    expect(new Set(sorted).size).toBe(sorted.length);
  });
});
