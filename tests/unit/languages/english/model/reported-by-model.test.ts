import { describe, expect, it } from 'vitest';
import { MODEL_PARTS } from '../../../../../src/domain/languages/english/model/model-parts.ts';
import { reportedByModel } from '../../../../../src/domain/languages/english/model/reported-by-model.ts';
import { factsIn, inWords, readEnglish } from '../read-english.ts';

const reported = (text: string) => reportedByModel(readEnglish(text), factsIn(text));

describe('what the model finds', () => {
  it.each([
    [MODEL_PARTS.that, 'the old quay would be closed in May', 'The harbour master'],
    [MODEL_PARTS.leading, 'If the rain goes on | the old quay would be closed', 'the harbour master'],
    [MODEL_PARTS.second, 'The old quay | would be closed in May', 'the harbour master'],
    [MODEL_PARTS.whole, 'to repair the old quay', 'The harbour master'],
  ])('is told by its part, $name: "%s" by %s', ({ name, example }, content, source) => {
    const [found, ...others] = reported(example);
    expect(others).toEqual([]);
    expect(found?.foundBy).toBe(name);
    expect(found && inWords(readEnglish(example), found)).toMatchObject({ content, source });
  });

  it('leaves out the "that" a content begins with, and says where it stands', () => {
    const text = MODEL_PARTS.that.example;
    const found = reported(text)[0];
    expect(readEnglish(text).norm(found?.conjunction ?? -1)).toBe('that');
    expect(reported(MODEL_PARTS.whole.example)[0]?.conjunction).toBeNull();
  });

  it('says what the cue can be', () => {
    expect(reported(MODEL_PARTS.that.example)[0]?.cue.classes.has('say')).toBe(true);
  });

  it('has a source of null when it is named elsewhere', () => {
    expect(reported('It was said that the old quay would be closed.')[0]?.source ?? null).toBeNull();
  });

  it.each([
    ['It was said that the old quay would be closed.', true],
    ['The harbour master said that the old quay would be closed.', false],
    ['The harbour master is convinced that the old quay would be closed.', false],
  ])('is said of nobody after a passive that names nobody: %s', (text, isNobodys) => {
    expect(reported(text)[0]?.isImpersonal ?? false).toBe(isNobodys);
  });

  it('is said by whoever is named behind a passive', () => {
    const text = 'The owner has been accused by the harbour master of closing the old quay.';
    const found = reported(text)[0];
    expect(found && inWords(readEnglish(text), found)).toMatchObject({ source: 'the harbour master' });
  });

  it('is nothing in a sentence without a cue', () => {
    expect(reported('The ferry left at noon.')).toEqual([]);
  });
});
