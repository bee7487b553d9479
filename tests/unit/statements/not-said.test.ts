import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { said, wordsSaid } from './said.ts';

const questionsIn = (text: string): string[] =>
  extractStatements(text, languageFor('en'), null).questions.map(({ start, end }) => text.slice(start, end));

describe('marks that quote nobody', () => {
  it('hold a title', () => {
    expect(wordsSaid('The bridge is ready, Anna Petrosyan told the "Evening on the River" programme.')).toEqual([
      'The bridge is ready',
    ]);
    expect(wordsSaid('The orchestra then played "The Bells of the Old Town" for the guests.')).toEqual([]);
  });

  it('hold an expression before its noun', () => {
    expect(wordsSaid('The old town lies beyond its "river fund" park.')).toEqual([]);
  });

  it('do not keep a title from standing before words that were said', () => {
    expect(
      said('Anna Petrosyan said on "Evening on the River": "The bridge will be open to everybody in May."').map(
        ({ words }) => words,
      ),
    ).toContain('The bridge will be open to everybody in May.');
  });
});

describe('a transcript in marks', () => {
  const text =
    'The talk went as follows:\n\n"MINISTER: The bridge will be open in May.\n\n"(APPLAUSE)\n\n"HOST: And what about the toll road?\n\n"MINISTER: It stays closed until the summer."';

  it('gives each turn to the one whose name stands before it, and a question is none', () => {
    expect(said(text).map(({ words, who }) => [who, words])).toEqual([
      ['MINISTER', 'The bridge will be open in May.'],
      ['MINISTER', 'It stays closed until the summer.'],
    ]);
  });
});

describe('a paragraph that a colon announces', () => {
  it('belongs to the one who is named before it, though its marks are lost', () => {
    expect(
      said(
        '"It is ready," Transport Minister Anna Petrosyan said. The minister added:\n\nNobody will have to pay for the road this year. We keep our word.',
      )[1],
    ).toMatchObject({
      words: 'Nobody will have to pay for the road this year. We keep our word.',
      who: 'Anna Petrosyan',
      kind: 'direct',
    });
  });

  it('is no statement when it is the heading of a list', () => {
    expect(wordsSaid('The minister named three tasks:\n\nthe bridge\n\nthe road')).toEqual([]);
  });
});

describe('a headline in capitals', () => {
  it('is read as a sentence', () => {
    expect(said('Minister Says New Bridge Will Open In May\n\nThe bridge is new, the minister said.')[0]).toMatchObject(
      { cue: 'Says', words: 'New Bridge Will Open In May' },
    );
  });
});

describe('several cues in a sentence', () => {
  it('each keep their own content', () => {
    expect(
      wordsSaid(
        'Anna Petrosyan said this week that the city would open the bridge by the end of March and suggested that it would close the old road.',
      ),
    ).toEqual(['the city would open the bridge by the end of March', 'it would close the old road']);
  });
});

describe('a question', () => {
  it('is not asked by somebody who asks for something', () => {
    const text =
      'The families, who asked the council to open the archive, saw it on Thursday, the mayor of the town said.';
    expect(questionsIn(text)).toEqual([]);
    expect(wordsSaid(text)).toEqual(['The families, who asked the council to open the archive, saw it on Thursday']);
  });

  it('of the report itself is no turn of an interview', () => {
    expect(questionsIn('The bridge is late.\n\nHow is that possible?\n\nThe builders left in the spring.')).toEqual([]);
  });

  it('without a dash is a turn when the answer speaks in the first person', () => {
    expect(questionsIn('The bridge is late.\n\nHow is that possible?\n\nWe had no steel in the spring.')).toEqual([
      'How is that possible?',
    ]);
  });
});

describe('a hedge', () => {
  it('of hope is read with the one who hopes', () => {
    const text = 'The minister said: "The road, which I hope is safe, may be closed."';
    const [statement] = extractStatements(text, languageFor('en'), null).statements;
    expect(statement?.hedges.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['which I hope', 'hope'],
      ['may', 'possibility'],
    ]);
  });
});

describe('what is named but not claimed', () => {
  it('is a mention, not a statement', () => {
    const texts = [
      'Gleb Voskov presented a new play on Thursday.',
      'The plant added two new tractors and forty jobs to its line last year.',
      'The ministry welcomed the deployment of two fire engines to the region.',
    ];
    expect(texts.flatMap((text) => extractStatements(text, languageFor('en'), null).statements)).toEqual([]);
  });

  it('is a statement once it says what somebody does or is to do', () => {
    expect(wordsSaid('The ministers agreed to form a joint commission, Anna Petrosyan said.')).not.toEqual([]);
    expect(wordsSaid('Anna Petrosyan promised to form a joint commission.')).not.toEqual([]);
  });
});
