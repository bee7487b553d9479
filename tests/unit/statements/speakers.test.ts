import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const who = (text: string, lang = 'en'): (string | null)[] => said(text, lang).map((statement) => statement.who);

describe('of two people with one surname', () => {
  it('each says what the full name beside it says', () => {
    expect(who('Tobias Falk said the bridge was safe. Ingrid Falk said it was not.')).toEqual([
      'Tobias Falk',
      'Ingrid Falk',
    ]);
    expect(
      who('Депутат Антон Рогов заявил, что мост готов. Депутат Семен Рогов возразил, что мост закрыт.', 'ru'),
    ).toEqual(['Антон Рогов', 'Семен Рогов']);
    expect(
      who(
        'Պատգամավոր Վահե Դարբինյանն ասաց, որ կամուրջը պատրաստ է։ Պատգամավոր Գոռ Դարբինյանն ասաց, որ կամուրջը փակ է։',
        'hy',
      ),
    ).toEqual(['Վահե Դարբինյան', 'Գոռ Դարբինյան']);
  });

  it('the one who spoke last is meant by the surname alone, a title or a verb telling a woman from a man', () => {
    expect(who('"It is safe," engineer Tobias Falk said. Falk added that the ropes are new.')).toEqual([
      'Tobias Falk',
      'Tobias Falk',
    ]);
    expect(
      who(
        '"It is safe," engineer Tobias Falk said.\n\n"It is not," Mayor Ingrid Falk said.\n\nMr. Falk added that the ropes are new.',
      ),
    ).toEqual(['Tobias Falk', 'Ingrid Falk', 'Tobias Falk']);
    expect(
      who('Адвокат Ольга Рогова сообщила, что жалоба подана. Сам Рогов заявил, что скрываться не будет.', 'ru')[1],
    ).not.toBe('Ольга Рогова');
  });

  it('a first name that is only shortened makes no second person', () => {
    expect(who('Alexander Falk said the bridge was safe. Alex Falk added that the ropes are new.')).toEqual([
      'Alexander Falk',
      'Alexander Falk',
    ]);
  });
});

describe('an office that stands for somebody', () => {
  it('stands for the nearest who holds it, of the country that it names', () => {
    const both =
      'Tavolan Energy Minister Bruno Keller said prices would fall.\n\nNordish Energy Minister Marta Lund noted that they would rise.\n\n';
    expect(who(`${both}The minister recalled that winter is near.`).at(-1)).toBe('Marta Lund');
    expect(who(`${both}The Tavolan minister recalled that winter is near.`).at(-1)).toBe('Bruno Keller');
  });

  it('is not that of the person in whose office it is named', () => {
    expect(
      who(
        '"I am leaving," said Bruno Keller, chief of staff of the Prime Minister.\n\nThe Prime Minister said the post would be abolished.',
      ).at(-1),
    ).toBe('The Prime Minister');
  });

  it('is not that of somebody who only met its holder', () => {
    expect(
      who(
        'Council Secretary Bruno Keller met in Rome with Jan Visser. "We agreed," Keller told reporters. The Secretary noted that two points remained.',
      ),
    ).toEqual(['Bruno Keller', 'Bruno Keller']);
  });

  it.each([
    ['Lawyer Marta Lund said the court was wrong.', 'the attorney'],
    ['MP Bruno Keller said the bill was bad.', 'the lawmaker'],
    ['Human Rights Defender Marta Lund said there were many complaints.', 'the Ombudswoman'],
    ['Midfielder Bruno Keller said the team was ready.', 'the footballer'],
    ['Former Finance Minister Bruno Keller said the debt was high.', 'the ex-minister'],
    ['Bruno Keller, director of the Harbour Institute, said the talks had failed.', 'the expert'],
    ['CSTO Secretary General Bruno Keller said the drill was over.', 'the CSTO chief'],
  ])('may have another name: %s … %s', (first, role) => {
    const speakers = who(`${first}\n\n"There is nothing to add to this," ${role} said.`);
    expect(speakers[1]).toBe(speakers[0]);
    expect(speakers[0]).toMatch(/Lund|Keller/);
  });

  it.each([
    ['Адвокат Ольга Рогова сообщила, что жалоба подана.', 'добавила защитница'],
    ['Экономист Семен Рогов сообщил, что цены растут.', 'добавил эксперт'],
    ['Министр иностранных дел Семен Рогов сообщил, что визит завершен.', 'добавил глава МИД'],
  ])('may have another name in Russian: %s … %s', (first, role) => {
    const speakers = who(`${first} «Больше добавить нечего», – ${role}.`, 'ru');
    expect(speakers[1]).toBe(speakers[0]);
    expect(speakers[0]).toMatch(/Рогов/);
  });

  it('stands for the same person in the genitive of "по словам"', () => {
    expect(
      who(
        '«Цены растут быстрее доходов», – сказал экономист Семен Рогов. По словам эксперта, налог нужно снизить.',
        'ru',
      ),
    ).toEqual(['Семен Рогов', 'Семен Рогов']);
  });

  it('is told by the gender of a Russian verb', () => {
    expect(
      who(
        'Министр энергетики Семен Рогов сказал, что цены снизятся. Министр экономики Ольга Лунева отметила, что цены вырастут. «Зима будет долгой», – добавил министр.',
        'ru',
      ).at(-1),
    ).toBe('Семен Рогов');
  });

  it('stays as the text has it where it may be somebody else', () => {
    expect(who('Bruno Keller scored twice. "We deserved to win this match," the coach said.')).toEqual(['the coach']);
    expect(
      who(
        'Tavolan Prime Minister Bruno Keller said trade had grown. "It will be ready by May," the Nordish Prime Minister said.',
      ).at(-1),
    ).toBe('the Nordish Prime Minister');
    expect(who('Minister Bruno Keller said prices would fall. An official said they would rise.').at(-1)).toBe(
      'An official',
    );
  });
});

describe('a pronoun', () => {
  it('stands for whom the text has brought in since', () => {
    const first = '"We chose the ferry," said director Bruno Keller.\n\n';
    expect(
      who(
        `${first}Present at the ceremony was also the chairman of the port Jan Visser. He noted that the fares would grow.`,
      ).at(-1),
    ).toBe('Jan Visser');
    expect(
      who(`${first}The ceremony was attended by Minister Jan Visser. "A good day for the port," he said.`).at(-1),
    ).toBe('Jan Visser');
  });

  it('stands for who spoke last when the sentences between are about nobody new', () => {
    expect(
      who('"We chose the ferry," said director Bruno Keller.\n\nThe port was built in 1911. "It is old," he said.').at(
        -1,
      ),
    ).toBe('Bruno Keller');
  });

  it('agrees with what is known of a person', () => {
    expect(
      who(
        'Mayor Bruno Keller met with architect Ingrid Falk. According to her, the old market can be saved. He noted that there is no money for that.',
      ),
    ).toEqual(['Ingrid Falk', 'Bruno Keller']);
  });

  it("that only owns words is nobody's name", () => {
    expect(who('According to her, the old market can be saved.')).toEqual([null]);
  });

  it('"it" and a word for a body stand for the body that spoke', () => {
    expect(
      who(
        'The Harbour Committee said that the port was closed. It added that the ferries would wait. The committee said that the storm would pass.',
      ),
    ).toEqual(Array(3).fill('Harbour Committee'));
  });
});

describe('what somebody has written', () => {
  it('says what its writer says', () => {
    expect(
      who(
        '"The news is false," spokeswoman Ingrid Falk wrote on Facebook.\n\n"No such meeting is planned," the post reads.',
      ),
    ).toEqual(['Ingrid Falk', 'Ingrid Falk']);
  });
});

describe('two announced quotations of one paragraph', () => {
  it('belong each to the one who announces it', () => {
    expect(
      who('Nordland\'s Ingrid Falk said: "We were faster." Tavola\'s Marta Lund disagreed: "It was luck."'),
    ).toEqual(['Ingrid Falk', 'Marta Lund']);
  });
});
