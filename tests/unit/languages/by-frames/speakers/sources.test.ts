import { describe, expect, it } from 'vitest';
import { sourcesByFrames } from '../../../../../src/domain/languages/by-frames/speakers/sources.ts';
import { tokenized } from '../../../reading/texts.ts';

const sources = sourcesByFrames({ isPlural: () => false, surnameNeedsVerb: false });
const read = tokenized('Министерство Рогов Антон ушел', 'ru');
const place = { at: 2, last: 3, from: 2, isFull: true, hasOffice: false };

describe('sources of a language read by frames', () => {
  it('are about whom their sentence begins with, or who stands beside an office', () => {
    expect(sources.isAbout(read, 2, place)).toBe(true);
    expect(sources.isAbout(read, 0, place)).toBe(false);
    expect(sources.isAbout(read, 0, { ...place, hasOffice: true })).toBe(true);
    expect(sources.isAbout(read, 0, { ...place, isFull: false, hasOffice: true })).toBe(false);
  });

  it('stand for a body with one word for one', () => {
    expect(sources.standsForBody(read, { first: 0, last: 1 })).toBe(true);
    expect(sources.standsForBody(read, { first: 0, last: 2 })).toBe(false);
    expect(sources.standsForBody(read, { first: 1, last: 2 })).toBe(false);
  });

  it('name no body at the head of a sentence, and compare bodies in lower case', () => {
    expect(sources.bodyAtHead(read, { first: 0, last: 4 })).toBeNull();
    expect(sources.bodyKey('Союз')).toBe('союз');
  });

  it('are told the case in which a description stands', () => {
    const asked: string[] = [];
    const asking = sourcesByFrames({
      surnameNeedsVerb: true,
      isPlural: (_, office, nameCase) => asked.push(`${office} ${nameCase}`) < 0,
    });
    const text = tokenized('министра', 'ru');
    expect(asking.description(text, { first: 0, last: 1 }, 'possessor')?.head).toBe('министра');
    expect(asked).toEqual(['министра possessor']);
  });
});
