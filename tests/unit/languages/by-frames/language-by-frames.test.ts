import { describe, expect, it } from 'vitest';
import { languageByFrames } from '../../../../src/domain/languages/by-frames/language-by-frames.ts';
import { plainFrameRules } from '../../../../src/domain/languages/by-frames/plain-frame-rules.ts';
import { withoutRules } from '../../../../src/domain/languages/without-rules.ts';
import { emptyLexiconData } from '../../../../src/domain/lexicon/empty-lexicon.ts';
import { readText } from '../../../../src/domain/reading/read.ts';

describe('a language read by frames', () => {
  it('answers every facet, though it gives only words', () => {
    const language = languageByFrames(emptyLexiconData, {});
    expect(Object.keys(language).sort()).toEqual([...Object.keys(withoutRules), 'frames'].sort());
    expect(language.hasRules).toBe(true);
    expect(language.frames).toEqual(plainFrameRules);
  });

  it('knows the words it gives', () => {
    const { lexicon } = languageByFrames({ ...emptyLexiconData, roles: ['mestor'] }, {});
    expect(lexicon.is('mestor', 'role.base')).toBe(true);
    expect(lexicon.is('bruga', 'role')).toBe(false);
  });

  it('answers itself what it answers better', () => {
    const gender = { ...withoutRules.gender, isUnsureByEnding: true };
    expect(languageByFrames(emptyLexiconData, {}, { gender }).gender).toBe(gender);
  });

  it('has the frames it lists, and plain rules beside them', () => {
    const sources = { ...plainFrameRules.sources, areBefore: false };
    const { frames } = languageByFrames(emptyLexiconData, { sources });
    expect(frames.sources).toBe(sources);
    expect(frames.contents).toBe(plainFrameRules.contents);
  });

  it('finds nothing in a text of which it knows no word', () => {
    const read = readText('Mestor Tavo Lind sorat ke lu bruga estun lista.', languageByFrames(emptyLexiconData, {}));
    expect(read.language.clauses(read).clauses(0)).toEqual([]);
  });
});
