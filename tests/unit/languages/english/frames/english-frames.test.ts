import { describe, expect, it } from 'vitest';
import { EnglishReader } from '../../../../../src/domain/languages/english/english-reader.ts';
import { ENGLISH_FRAMES } from '../../../../../src/domain/languages/english/frames/english-frames.ts';
import { MODEL_PARTS } from '../../../../../src/domain/languages/english/model/model-parts.ts';
import { readEnglish } from '../read-english.ts';
import { placeIn } from './place-in.ts';

const named = (name: string) => ENGLISH_FRAMES.findIndex((frame) => frame.name === name);

describe('the frames of an English sentence', () => {
  it('have names of their own', () => {
    const names = [...ENGLISH_FRAMES, ...Object.values(MODEL_PARTS)].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(ENGLISH_FRAMES.map((frame, at) => [frame.name, frame, at] as const))(
    'read their example before all frames after them: %s',
    (_name, frame, at) => {
      const place = placeIn(frame.example);
      const earlier = ENGLISH_FRAMES.slice(0, at).filter((other) => other.read(place) !== null);
      expect(earlier.map(({ name }) => name)).toEqual([]);
      expect(frame.read(place)).not.toBeNull();
    },
  );

  it.each(ENGLISH_FRAMES.map((frame) => [frame.name, frame.example] as const))(
    'are named by what they find: %s',
    (name, example) => {
      const found = new EnglishReader(readEnglish(example)).clauses(0);
      const names = found.map(({ foundBy }) => (foundBy?.startsWith('model: ') ? 'model' : foundBy));
      expect(names).toEqual(name.includes('reports nothing') ? [] : [name]);
    },
  );

  it.each(Object.values(MODEL_PARTS).map(({ name, example }) => [name, example] as const))(
    'let the model name its part: %s',
    (name, example) => {
      expect(new EnglishReader(readEnglish(example)).clauses(0).map(({ foundBy }) => foundBy)).toEqual([name]);
    },
  );

  it('ask the model only when no frame of words fits, and the next sentence last', () => {
    expect(named('model')).toBe(ENGLISH_FRAMES.length - 2);
    expect(named('CONTENT. This was stated by SOURCE')).toBe(ENGLISH_FRAMES.length - 1);
  });

  it('leave a sentence alone that says nothing of what anybody said', () => {
    const place = placeIn('The ferry leaves the old quay at noon.');
    expect(ENGLISH_FRAMES.map((frame) => frame.read(place))).toEqual(ENGLISH_FRAMES.map(() => null));
  });
});
