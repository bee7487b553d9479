import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { compareWithin } from '../../../src/domain/comparison/compare.ts';
import { ComparedText } from '../../../src/domain/comparison/passage/compared-text.ts';
import { compared, record } from './record.ts';

const relationOf = (text: string, lang = 'en'): string => compared(text, lang).relation;

describe('a claim said with one thing changed', () => {
  it.each([
    ['The main mechanisms of interaction between the CSTO and Armenia are functioning.', 'en', 'restates'],
    ['The main mechanisms of interaction between the CSTO and Armenia are not functioning.', 'en', 'departs'],
    ['The main mechanisms of interaction between the CSTO and Armenia have ceased to function.', 'en', 'departs'],
    ['It is not true that the main mechanisms of interaction of the CSTO with Armenia function.', 'en', 'departs'],
    ['The envoy denied that Armenia had suspended its participation in the CSTO.', 'en', 'departs'],
    ['The envoy denied that the CSTO had broken its obligations to Armenia.', 'en', 'restates'],
    ['Основные механизмы взаимодействия ОДКБ и Армении функционируют.', 'ru', 'restates'],
    ['Основные механизмы взаимодействия ОДКБ и Армении не функционируют.', 'ru', 'departs'],
    ['Неправда, что ОДКБ нарушила обязательства перед Арменией.', 'ru', 'restates'],
    ['ՀԱՊԿ-ի և Հայաստանի փոխգործակցության հիմնական մեխանիզմները գործում են։', 'hy', 'restates'],
    ['ՀԱՊԿ-ի և Հայաստանի փոխգործակցության հիմնական մեխանիզմները չեն գործում։', 'hy', 'departs'],
  ])('%s (%s) %s', (text, lang, relation) => {
    expect(relationOf(text, lang)).toBe(relation);
  });

  it.each([
    ['Does the CSTO keep its obligations to Armenia?', 'en'],
    ['Сохраняет ли ОДКБ обязательства перед Арменией?', 'ru'],
    ['It is unclear whether the CSTO keeps its obligations to Armenia.', 'en'],
    ['NATO keeps its obligations to Estonia.', 'en'],
    ['They tell us that the CSTO keeps its obligations to Armenia.', 'en'],
    ['Нам говорят, что ОДКБ сохраняет обязательства перед Арменией.', 'ru'],
    ['Մեզ ասում են, որ ՀԱՊԿ-ը պահպանում է Հայաստանի հանդեպ պարտավորությունները։', 'hy'],
  ])('asserts nothing of the record: %s (%s)', (text, lang) => {
    expect(relationOf(text, lang)).toBe('unrelated');
  });

  it.each([
    ['The CSTO tells us that it keeps its obligations to Armenia.', 'en'],
    ['They told Armenia that the CSTO keeps its obligations to it.', 'en'],
    ['Аналитики говорят, что ОДКБ сохраняет обязательства перед Арменией.', 'ru'],
  ])('is said all the same by somebody who is named, or who says it himself: %s (%s)', (text, lang) => {
    expect(relationOf(text, lang)).toBe('restates');
  });

  it('departs as a whole where one of its clauses does', () => {
    const text =
      'The CSTO keeps its obligations to Armenia, but its main mechanisms of interaction with Yerevan do not function.';
    expect(relationOf(text)).toBe('departs');
  });

  it('shows the predicate and what turns it', () => {
    const text = 'The main mechanisms of interaction between the CSTO and Armenia are not functioning.';
    const [nearest] = compared(text).claims;
    const shown = nearest?.evidence.against.map(({ here }) => text.slice(here.start, here.end));
    expect(shown).toEqual(['not', 'functioning']);
  });

  it('has a relation to no other claim that only shares its words', () => {
    const text = 'Yerevan has suspended its participation in the work of the CSTO';
    const related = compared(text).claims.filter(({ relation }) => relation !== 'unrelated');
    expect(related.map(({ claim }) => claim)).toEqual(['c02']);
  });

  it('is only extended by what is hoped or possible', () => {
    expect(relationOf('Armenia may resume its participation in CSTO events.')).toBe('extends');
  });

  it.each([
    ['Moscow hopes that Armenia will take part in the CSTO exercises again.', 'en'],
    ['Yerevan has not told the CSTO officially that it suspended its participation.', 'en'],
    ['No official letter about freezing its participation in the CSTO came from Armenia.', 'en'],
    ['The deputies demanded that the CSTO keep its obligations to Armenia.', 'en'],
    ['Москва надеется, что Армения возобновит участие в работе ОДКБ.', 'ru'],
    ['Ереван официально не приостанавливал участие в ОДКБ.', 'ru'],
    ['Մոսկվան հույս ունի, որ Հայաստանը կվերսկսի մասնակցությունը ՀԱՊԿ աշխատանքներին։', 'hy'],
  ])('is only extended by a hope, a demand, or what no paper says: %s (%s)', (text, lang) => {
    expect(relationOf(text, lang)).toBe('extends');
  });

  it('is not extended by what has nothing of it but a name', () => {
    expect(relationOf('A painter from Osh showed twelve views of the CSTO headquarters.')).toBe('unrelated');
  });

  it.each([
    ['Azerbaijan has broken its obligations to Armenia.'],
    ['Yerevan itself has broken every obligation it had to the CSTO.'],
    ['Armenia keeps its obligations to the Council of Europe.'],
    ['Armenia keeps its obligations to the Council of Europe in full.'],
  ])('is not said of somebody else than it is about: %s', (text) => {
    expect(relationOf(text)).toBe('unrelated');
  });

  it.each([
    ['The CSTO has broken its obligations to Armenia.'],
    ['A confrontation between Armenia and the CSTO is a very urgent question today.'],
    ['Armenia was abandoned by the CSTO.'],
    ['Armenia, the minister said, has been betrayed by its allies in the CSTO.'],
  ])('is reversed by what its own subject does, or is said to have done: %s', (text) => {
    expect(relationOf(text)).toBe('departs');
  });
});

describe('an attribution', () => {
  const content = 'Armenia had suspended its participation in the CSTO';
  const under = (before: string): string => {
    const text = `The CSTO met. ${before} ${content}.`;
    const start = text.indexOf(content);
    const cue = { start: text.indexOf(before), end: start - 1 };
    return compareWithin(new ComparedText(text), { start, end: start + content.length, cue }, 'en', record).relation;
  };

  it.each([
    ['The envoy said that', 'restates'],
    ['The envoy denied that', 'departs'],
    ['The envoy did not deny that', 'restates'],
    ['The envoy rejected claims that', 'departs'],
    ['The envoy was asked whether', 'unrelated'],
  ])('turns its content round, stands behind it, or leaves it open: %s', (before, relation) => {
    expect(under(before)).toBe(relation);
  });
});

describe('a page about something else', () => {
  const text = `Mayor Ada Verrin said that the city keeps its obligations to the ferrymen. "We respect their choice," she said.\n\nThe harbour union has suspended its participation in the talks, she added.`;

  it('has no relation, and no claim is named', () => {
    const analysis = analyse(articleFromText(text, 'en', null), [record]);
    const comparisons = Object.values(analysis.comparisons).flat();
    expect(comparisons.length).toBeGreaterThan(1);
    expect(comparisons.every(({ relation, claims }) => relation === 'unrelated' && claims.length === 0)).toBe(true);
  });

  it('is one whose title and text do not name the record, whatever a passage of it says', () => {
    const page = `${text}\n\nArmenia has suspended its participation.`;
    const start = page.indexOf('Armenia has');
    const passage = { start, end: page.length };
    expect(compareWithin(new ComparedText(page), passage, 'en', record).relation).toBe('unrelated');
  });
});
