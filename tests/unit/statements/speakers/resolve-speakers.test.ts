import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../../../src/domain/statements/speakers/speakers.ts';
import type { UnresolvedStatement } from '../../../../src/domain/statements/unresolved-statement.ts';
import { atOnce } from '../../../../src/domain/text/steps.ts';
import { read, spanOf } from '../../reading/texts.ts';

type Told = Partial<UnresolvedStatement> & { words: string; by?: string; with?: string };

/** Who says some statements of a text, each given by its words, its source and its cue. */
function resolved(text: string, told: readonly Told[], lang = 'en') {
  const words = read(text, lang);
  const found = told.map(
    ({ words: said, by, with: cue, ...more }): UnresolvedStatement => ({
      segments: [spanOf(text, said)],
      kind: 'direct',
      conjunction: null,
      cue: cue === undefined ? null : spanOf(text, cue),
      source: by === undefined ? null : words.rangeOf(spanOf(text, by)),
      sentence: 0,
      repairs: [],
      foundBy: 'a test',
      ...more,
    }),
  );
  return atOnce(resolveSpeakers(words, found));
}

const names = (text: string, told: readonly Told[], lang = 'en') => {
  const { speakers, sources } = resolved(text, told, lang);
  return sources.map((source) => speakers.find(({ id }) => id === source?.speaker)?.name ?? null);
};

describe('who says each statement of a text', () => {
  it('is one speaker, with the words that name them', () => {
    const text = '"It rains," said Mayor Bruno Keller.';
    const told = [{ words: 'It rains', by: 'Mayor Bruno Keller', with: 'said' }];
    expect(resolved(text, told)).toEqual({
      speakers: [
        { id: 'p1', name: 'Bruno Keller', role: 'Mayor', organisation: null, named: spanOf(text, 'Bruno Keller') },
      ],
      sources: [{ speaker: 'p1', mention: spanOf(text, 'Mayor Bruno Keller'), within: null }],
    });
  });

  it('goes on where nobody is named', () => {
    const text = '"It rains," said Bruno Keller. "It froze. "It snows," said Marta Lund. "It melts.';
    expect(
      names(text, [
        { words: 'It rains', by: 'Bruno Keller', with: 'said' },
        { words: 'It froze' },
        { words: 'It snows', by: 'Marta Lund', with: 'said' },
        { words: 'It melts' },
      ]),
    ).toEqual(['Bruno Keller', 'Bruno Keller', 'Marta Lund', 'Marta Lund']);
  });

  it('is nobody before anybody is named, unless it is an answer', () => {
    const text = 'It rains. So Mayor Bruno Keller came.';
    expect(names(text, [{ words: 'It rains' }])).toEqual([null]);
    expect(names(text, [{ words: 'It rains', isAnswer: true }])).toEqual(['Bruno Keller']);
  });

  it('is the same guest in every answer, whoever is quoted between', () => {
    const text = 'Mayor Bruno Keller is here. It rains. "It froze," said Marta Lund. It melts.';
    expect(
      names(text, [
        { words: 'It rains', isAnswer: true },
        { words: 'It froze', by: 'Marta Lund', with: 'said' },
        { words: 'It melts', isAnswer: true },
      ]),
    ).toEqual(['Bruno Keller', 'Marta Lund', 'Bruno Keller']);
  });

  it('is nobody whom figures name for "he" after them', () => {
    const text = '"It rains," said Bruno Keller. It froze, official statistics show. It melts, he said.';
    expect(
      names(text, [
        { words: 'It rains', by: 'Bruno Keller', with: 'said' },
        { words: 'It froze', by: 'official statistics', with: 'show' },
        { words: 'It melts', by: 'he', with: 'said.' },
      ]),
    ).toEqual(['Bruno Keller', 'official statistics', 'Bruno Keller']);
  });

  it('is nobody whom common nouns before a mere colon name', () => {
    const text = '"It rains," said Bruno Keller. The work began: it froze. The mayor: it snows.';
    expect(
      names(text, [
        { words: 'It rains', by: 'Bruno Keller', with: 'said' },
        { words: 'it froze', by: 'work', with: ':' },
        { words: 'it snows', by: 'mayor', with: ':' },
      ]),
    ).toEqual(['Bruno Keller', 'Bruno Keller', 'mayor']);
  });

  it('is told by the gender of a Russian verb', () => {
    const text = 'Министр Семен Рогов пришел. Министр Ольга Лунева пришла. «Дождь», — сказал министр, «Снег».';
    const told = [{ words: 'Дождь', by: 'министр', with: 'сказал' }];
    expect(names(text, told, 'ru')).toEqual(['Семен Рогов']);
    expect(names(text.replace('сказал', 'сказала'), [{ ...told[0], words: 'Дождь', with: 'сказала' }], 'ru')).toEqual([
      'Ольга Лунева',
    ]);
  });

  it('keeps whose words the speaker passes on', () => {
    const text = 'Analysts indicate that it rains, said Bruno Keller.';
    const within = spanOf(text, 'Analysts');
    expect(
      resolved(text, [{ words: 'it rains', by: 'Bruno Keller', with: 'said', within }]).sources[0]?.within,
    ).toEqual(within);
  });

  it('is found in no statements for no statements', () => {
    expect(resolved('', [])).toEqual({ speakers: [], sources: [] });
  });
});
