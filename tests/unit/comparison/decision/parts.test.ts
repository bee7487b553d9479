import { describe, expect, it } from 'vitest';
import { compareWithin } from '../../../../src/domain/comparison/compare.ts';
import { ComparedText } from '../../../../src/domain/comparison/passage/compared-text.ts';
import { compared, record } from '../record.ts';

const found = (text: string, lang = 'en'): string => {
  const { relation, claims } = compared(text, lang);
  return relation === 'unrelated' ? relation : `${relation} ${claims[0]?.claim}`;
};

describe('a clause that points back', () => {
  it('takes the parts of a claim that it does not name from what stands before it', () => {
    expect(
      found('Armenia is free to go or stay, but it has by no means suspended its participation in CSTO events.'),
    ).toBe('departs c02');
    expect(found('The CSTO is ready to repel threats, but measures against the hybrid ones have been shelved.')).toBe(
      'departs c34',
    );
  });

  it('takes nothing where it names no part itself', () => {
    expect(
      found('The CSTO fully keeps its obligations to Armenia, but the trains to Gyumri do not run on time.'),
    ).not.toMatch(/^departs/);
  });
});

describe('a matter joined to a claim that is not on record', () => {
  it('neither hides the claim nor adds to it', () => {
    expect(
      found('In a world that changes fast sovereignty gains additional value, and the ferry to Poti sails on Mondays.'),
    ).toBe('restates c29');
  });

  it('does not make the body of another clause the record’s own', () => {
    expect(found('Norway joined NATO as a sovereign state, and the alliance fully respects that.')).toBe('unrelated');
  });
});

describe('a passage of several sentences', () => {
  it('departs with the sentence that does', () => {
    expect(
      found('The CSTO fully keeps its obligations to Armenia. The mechanisms of interaction with it do not work.'),
    ).toBe('departs c03');
  });
});

describe('names that the record does not know', () => {
  it.each([
    ['The agenda of the Arctic Council is being worked on as before, its chairman told a radio station.', 'en'],
    ['Арктический совет продолжает работу над своей повесткой, рассказал его председатель.', 'ru'],
    ['Иметь многовекторную политику – суверенное право членов Андского сообщества.', 'ru'],
    ['Բազմավեկտոր քաղաքականությունը Բրազիլիայի ինքնիշխան իրավունքն է։', 'hy'],
  ])('say nothing of it: %s (%s)', (text, lang) => {
    expect(found(text, lang)).toBe('unrelated');
  });

  it('leave a claim that names nobody what it is', () => {
    expect(
      found('As instability grows, regional security systems become more important, the Secretary General said.'),
    ).toBe('restates c37');
  });
});

describe('a claim of which something new is planned', () => {
  it.each([
    ['The high potential of the CSTO for preserving peace will be studied by a new institute.', 'en', 'extends c42'],
    ['The CSTO will keep its obligations to Armenia.', 'en', 'restates c01'],
    ['Высокую готовность ОДКБ к отражению угроз проверят на учениях.', 'ru', 'extends c33'],
  ])('is extended unless its own predicate is what is planned: %s (%s)', (text, lang, relation) => {
    expect(found(text, lang)).toBe(relation);
  });
});

describe('a denial that several words make', () => {
  it.each([
    ['Neither the interests of NATO nor its capabilities are analysed by the CSTO Secretariat.', 'en', 'departs c25'],
    [
      'There is no danger that the exit of Armenia alters the balance of power in our region, the South Caucasus.',
      'en',
      'departs c19',
    ],
    [
      'It is not true, he replied, that the mechanisms of interaction between the CSTO and Armenia do not work.',
      'en',
      'restates c03',
    ],
  ])('is counted once: %s (%s)', (text, lang, relation) => {
    expect(found(text, lang)).toBe(relation);
  });
});

describe('a noun that a verb of asking is made of', () => {
  it('leaves nothing open in Armenian', () => {
    expect(found('ՀԱՊԿ-ի և Երևանի առճակատման հարցը լուրջ վերլուծության կարիք ունի։', 'hy')).toBe('restates c24');
  });
});

describe('a statement whose pronoun points back', () => {
  const inText = (before: string, statement: string, lang = 'en'): string => {
    const start = before.length;
    const passage = { start, end: start + statement.length };
    const { relation, claims } = compareWithin(new ComparedText(`${before}${statement}.`), passage, lang, record);
    return relation === 'unrelated' ? relation : `${relation} ${claims[0]?.claim}`;
  };

  it('is about the claim that the text before it is about', () => {
    const before = 'Of the CSTO and the threats that it would have to repel the colonel said on the radio that ';
    expect(inText(before, 'its readiness is poor')).toBe('departs c33');
    expect(inText(before, 'its kitchens are poor')).toBe('unrelated');
  });

  it('takes nothing from a text before it that is about something else', () => {
    expect(
      inText(
        'Asked about the new kitchens of the CSTO staff, the cook said that ',
        'not one of them has worked since May',
      ),
    ).not.toMatch(/^departs/);
  });
});
