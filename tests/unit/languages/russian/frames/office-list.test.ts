import { describe, expect, it } from 'vitest';
import { listedOfficeEnd, listedOfficeStart } from '../../../../../src/domain/languages/russian/frames/office-list.ts';
import { at, behind, framed } from '../../by-frames/framed.ts';

describe('an office of several fields', () => {
  it.each([
    ['министр образования, науки и спорта Софья Ларина сказала', ','],
    ['министр труда и социальных вопросов Софья Ларина сказала', 'и социальных'],
  ])('ends behind the name of its holder: «%s»', (text, joint) => {
    const read = framed(text);
    expect(listedOfficeEnd(read, 0, at(read, joint), read.tokens.length)).toBe(behind(read, 'Софья Ларина'));
  });

  it.each([
    ['no "and" joins the last field', 'министр образования, науки Софья Ларина'],
    ['no name stands behind', 'министр образования, науки и спорта'],
    ['another office stands among them', 'министр образования, директор и мэр Софья Ларина'],
    ['no office stands before', 'вопросы образования, науки и спорта Софья Ларина'],
    ['a cue stands among them', 'министр образования, сказала и ушла Софья Ларина'],
  ])('is none where %s', (_case, text) => {
    const read = framed(text);
    expect(listedOfficeEnd(read, 0, at(read, ','), read.tokens.length)).toBeNull();
  });

  it('begins with the office before its commas', () => {
    const read = framed('вчера министр образования, науки и спорта Софья Ларина');
    const comma = at(read, ',');
    expect(listedOfficeStart(read, comma, read.tokens.length, 0)).toBe(1);
    expect(listedOfficeStart(read, comma, read.tokens.length, 2)).toBeNull();
  });

  it('does not begin before a comma of another kind', () => {
    for (const text of ['министр ушла, Софья и Тарас', 'министр ушла, и Тарас', 'рыбаки и мост, порт и дорога']) {
      const read = framed(text);
      expect(listedOfficeStart(read, at(read, ','), read.tokens.length, 0)).toBeNull();
    }
  });
});
