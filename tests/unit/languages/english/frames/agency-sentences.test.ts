import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from '../../../statements/said.ts';

const whoSaid = (text: string): [string | null, string][] => said(text).map(({ who, words }) => [who, words]);

describe('an attribution that closes its sentence', () => {
  it('names the person, not the agency that was told', () => {
    for (const hearer of ['Interfax', 'the Northern Press agency', 'reporters', 'Lorinews.am', 'RiverPort.Net'])
      expect(
        whoSaid(`The dam will be emptied in June, Petra Holm, a hydrologist from Vasten, told ${hearer}.`),
      ).toEqual([['Petra Holm', 'The dam will be emptied in June']]);
  });

  it('is not the credit behind it', () => {
    const credits = [
      'APA reports',
      'Trend reports with reference to the port',
      'the Lorinews.am correspondent informs',
    ];
    for (const credit of credits) {
      expect(whoSaid(`The quay has been repaired, said deputy minister Samir Holm, ${credit}.`)).toEqual([
        ['Samir Holm', 'The quay has been repaired'],
      ]);
      expect(whoSaid(`The quay has been repaired, Samir Holm said at a meeting, ${credit}.`)).toEqual([
        ['Samir Holm', 'The quay has been repaired'],
      ]);
    }
  });

  it('is nobody’s when only an agency reports', () => {
    expect(whoSaid('The council of Vasten passed the budget in its second reading, River Inform reports.')).toEqual([]);
  });

  it('may be according to somebody', () => {
    expect(whoSaid('Catches of trout grew by 12%, according to the Ministry of Fisheries.')).toEqual([
      ['Ministry of Fisheries', 'Catches of trout grew by 12%'],
    ]);
  });
});

describe('an attribution that opens its sentence', () => {
  it('leaves the rest of the sentence as what is said', () => {
    expect(wordsSaid('According to the minister, in January and February the catch grew by 12%.')).toEqual([
      'in January and February the catch grew by 12%',
    ]);
    expect(whoSaid('According to Petra Holm, head of the institute, the dam is safe.')).toEqual([
      ['Petra Holm', 'the dam is safe'],
    ]);
  });

  it('tells the words from a quotation after a colon', () => {
    expect(
      wordsSaid('According to the minister Petra Holm, the work is nearly done: "The gates were hung in May."'),
    ).toEqual(['the work is nearly done', 'The gates were hung in May.']);
  });
});

describe('an attribution inside its sentence', () => {
  it('belongs to neither part of what is said', () => {
    const before = 'Deputy minister Petra Holm said the ban would end.';
    for (const attribution of ['according to her', 'in her words', 'in her opinion'])
      expect(whoSaid(`${before} The figures, ${attribution}, have been known since August.`)[1]).toEqual([
        'Petra Holm',
        'The figures | have been known since August',
      ]);
    expect(whoSaid(`${before} By her estimates, the deficit will exceed 6%.`)[1]).toEqual([
      'Petra Holm',
      'the deficit will exceed 6%',
    ]);
  });
});

describe('where something was said', () => {
  it.each([
    'The port will be built by 2030, Petra Holm said at a forum held in Vasten.',
    'The port will be built by 2030, said Petra Holm at the Aug. 19 meeting, reported the governor’s press service.',
  ])('is not what was said: %s', (text) => {
    expect(whoSaid(text)).toEqual([['Petra Holm', 'The port will be built by 2030']]);
  });

  it('stands before "that"', () => {
    expect(wordsSaid('Petra Holm said at a forum held in Vasten that the port would be built.')).toEqual([
      'the port would be built',
    ]);
  });

  it('is not whom somebody spoke to', () => {
    expect(wordsSaid('Petra Holm spoke to River Trade Weekly about ports, duties and why ice matters.')).toEqual([]);
  });
});

describe('what was left open', () => {
  it.each([
    'The minister did not say when the port would open.',
    'The minister declined to say whether the port would open.',
    'She never explained why the port was closed.',
  ])('is no statement: %s', (text) => {
    expect(wordsSaid(text)).toEqual([]);
  });
});

describe('the one who speaks', () => {
  it.each([
    ["Holm's chief of staff Petra Lund said the visit was over.", 'Petra Lund'],
    ["Holm's chief of staff, Petra Lund, said the visit was over.", 'Petra Lund'],
    ["Vasten's transport minister, Petra Lund, said the bridge was closed.", 'Petra Lund'],
    ['His lawyer, Petra Lund, said the charge had been dropped.', 'Petra Lund'],
    ['Ambassador to Norland Petra Zyrkina said the visas would stay.', 'Petra Zyrkina'],
    ['The head of the WHO office in Norland, Petra Lund, said two doses were needed.', 'Petra Lund'],
    ['Minister of Education, Science, Culture and Sports Petra Zyrkina said the school would open.', 'Petra Zyrkina'],
  ])('holds the office that is named first: %s', (text, speaker) => {
    expect(said(text).map(({ who }) => who)).toEqual([speaker]);
  });
});

describe('what is said after "that"', () => {
  it.each([
    'Holm told the forum that the port would be closed.',
    'Holm said for his part that the port would be closed.',
    'Holm said in response to a question of the deputy that the port would be closed.',
    'Holm expressed the opinion that the port would be closed.',
    'Holm drew attention to the fact that the port would be closed.',
    'Holm is of the opinion that the port would be closed.',
  ])('begins behind who was told and when: %s', (text) => {
    expect(wordsSaid(text)).toEqual(['the port would be closed']);
  });

  it('keeps the pronoun and the condition that stand before the attribution', () => {
    expect(wordsSaid('He showed the guests the quay, which Petra Holm said would be closed in May.')).toEqual([
      'which | would be closed in May',
    ]);
    expect(wordsSaid('If the river rises again, Petra Holm said the quay would be closed.')).toEqual([
      'If the river rises again | the quay would be closed',
    ]);
  });
});

describe('a sentence that refers back', () => {
  it('gives what stands before it to the one it names', () => {
    for (const reference of [
      'The statement came from minister Petra Holm at a press conference.',
      'Political scientist Petra Holm told about this to reporters on Tuesday.',
    ])
      expect(whoSaid(`The road to Vasten will be ready by 2029. ${reference}`)).toEqual([
        ['Petra Holm', 'The road to Vasten will be ready by 2029'],
      ]);
  });
});

describe('nothing is said', () => {
  it.each([
    'Recall that the road connects Vasten and Lund.',
    'To recall, the trial began on May 3.',
    'Petra Holm published a book, "Letters from the Hive." It was sold out in a week.',
    'The clerks handed out certificates reading "Honorary Witness".',
    'Lund added to his record a win by submission.',
  ])('in: %s', (text) => {
    expect(wordsSaid(text)).toEqual([]);
  });
});

describe('a short reply', () => {
  it('is a statement', () => {
    expect(whoSaid('"No," mayor Petra Holm replied.')).toEqual([['Petra Holm', 'No']]);
    expect(whoSaid('Mayor Petra Holm answered: "In October."')).toEqual([['Petra Holm', 'In October.']]);
  });
});
