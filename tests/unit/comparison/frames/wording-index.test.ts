import { describe, expect, it } from 'vitest';
import { WordingIndex } from '../../../../src/domain/comparison/frames/wording-index.ts';
import { clauseOf, foundBy } from './clause-of.ts';

describe('an index of wordings', () => {
  it.each([
    ['a word in another form', 'keep', 'The union keeps its word.', 'en', [['keeps']]],
    ['a word in another form', 'гавань', 'Союз закрыл гавани.', 'ru', [['гавани']]],
    ['a beginning', 'oblig*', 'Its obligation stands.', 'en', [['obligation']]],
    ['a beginning', 'обязат*', 'Обязательства в силе.', 'ru', [['обязательства']]],
    ['a beginning', 'պարտավոր*', 'Պարտավորությունները մնում են։', 'hy', [['պարտավորությունները']]],
    [
      'an entity by its name',
      '@harbour-union ~ keep',
      'The Harbour Union always keeps it.',
      'en',
      [['harbour', 'keeps']],
    ],
    ['an entity by its name', '@lornay', 'Помочь Лорне обещали.', 'ru', [['лорне']]],
    [
      'words with others between them',
      'take ~ into account',
      'They take the tide well into account.',
      'en',
      [['take', 'into', 'account']],
    ],
    ['any one word at a star', 'too * to', 'The tide is too high to sail.', 'en', [['too', 'high', 'to']]],
  ])('finds %s (%s)', (_what, wording, sentence, lang, found) => {
    expect(foundBy(wording, sentence, lang)).toEqual(found);
  });

  it.each([
    ['another form of a word that is wanted exactly', '=sail', 'She sails.'],
    [
      'words too far from each other',
      'take ~ account',
      'They take one two three four five six seven eight nine into account.',
    ],
    ['words in another order', 'take part', 'The part they take is small.'],
    ['the beginning of a word within another', 'port*', 'A report came.'],
    ['another entity', '@lornay', 'The River League sails.'],
  ])('does not find %s', (_what, wording, sentence) => {
    expect(foundBy(wording, sentence)).toEqual([]);
  });

  it('says which wording was found and between which words', () => {
    const index = new WordingIndex<string>();
    index.add('keep ~ word', 'kept');
    index.add('break*', 'broken');
    const found = index.matches(clauseOf('We keep our word, they are breaking theirs.'));
    expect(found.map(({ at, to, meaning }) => [at, to, meaning])).toEqual([
      [1, 4, 'kept'],
      [6, 7, 'broken'],
    ]);
  });

  it('leaves a common noun to the union only while no rival is named', () => {
    expect(foundBy('@harbour-union', 'The union sails.')).toEqual([['union']]);
    expect(foundBy('@harbour-union', 'The union of the River League sails.')).toEqual([]);
  });
});
