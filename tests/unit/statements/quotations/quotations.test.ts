import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { said, wordsSaid } from '../said.ts';

describe('a direct quotation', () => {
  it.each([
    ['"The bridge will open in May," the mayor said.', 'straight marks'],
    ['“The bridge will open in May,” the mayor said.', 'curly marks'],
    ['“The bridge will open in May," the mayor said.', 'curly and straight marks mixed'],
    ["''The bridge will open in May,'' the mayor said.", 'two single marks typed as one'],
    ['«The bridge will open in May», the mayor said.', 'angle marks'],
    ['<The bridge will open in May>, the mayor said.', 'less-than and greater-than signs'],
    ['‹The bridge will open in May>, the mayor said.', 'a single angle mark closed by a greater-than sign'],
    ['"The bridge will open in May ", the mayor said.', 'a space before the closing mark'],
  ])('is found in %s (%s)', (text) => {
    expect(said(text)).toMatchObject([
      { words: 'The bridge will open in May', kind: 'direct', who: 'the mayor', cue: 'said' },
    ]);
  });

  it('keeps a quotation inside it', () => {
    expect(wordsSaid('“She called it ‘a dead letter’ and left,” the mayor said.')).toEqual([
      'She called it ‘a dead letter’ and left',
    ]);
  });

  it('that its attribution splits is one statement of two parts', () => {
    expect(wordsSaid('"The bridge," the mayor said, "will open in May."')).toEqual(['The bridge | will open in May.']);
  });

  it('goes on over paragraphs when it is opened once and closed once', () => {
    const text = '"The bridge is ready. Nothing else has to be done.\n\nThe road will follow in May," the mayor noted.';
    expect(wordsSaid(text)).toEqual([
      'The bridge is ready. Nothing else has to be done. | The road will follow in May',
    ]);
  });

  it('goes on over paragraphs when each reopens it', () => {
    const text =
      '"The bridge is ready. Nothing else has to be done.\n\n"The road will follow in May," the mayor noted.';
    expect(wordsSaid(text)).toEqual([
      'The bridge is ready. Nothing else has to be done. | The road will follow in May',
    ]);
  });
});

describe('a missing mark', () => {
  it('at the end is put before the attribution, and the next sentence is left alone', () => {
    const [first, ...others] = said('"The bridge will open in May, the mayor said. The road was closed in winter.');
    expect(first).toMatchObject({ words: 'The bridge will open in May', repairs: ['missing-closing-mark'] });
    expect(others).toEqual([]);
  });

  it('at the start is put at the start of the sentence, and the sentence before is left alone', () => {
    expect(said('Work began in winter. The bridge will open in May," the mayor said.')).toMatchObject([
      { words: 'The bridge will open in May', repairs: ['missing-opening-mark'] },
    ]);
  });
});

describe('words in marks that nobody said', () => {
  it.each(['The film "Long Road" opens on Friday.', 'They met at the "Arena" hall in the old town.'])(
    'are left out: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('a language without rules', () => {
  it('is read by marks alone', () => {
    const words = 'De brug gaat in mei open en de weg volgt later in de zomer';
    expect(wordsSaid(`"${words}," aldus de burgemeester.`, 'nl')).toEqual([words]);
    expect(wordsSaid(`"${words}."`, 'nl')).toEqual([`${words}.`]);
  });

  it('has no speakers, and says that no rules were at hand', () => {
    const found = extractStatements(
      '"De brug gaat in mei open en de weg volgt later," aldus de burgemeester.',
      languageFor('nl'),
      null,
    );
    expect(found).toMatchObject({ speakers: [], byRules: false });
  });
});
