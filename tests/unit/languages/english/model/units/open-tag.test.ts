import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../read-english.ts';

/** The tag of the last word of some words. */
const last = (text: string): string | undefined => tagsIn(text).split(' ').at(-1);

describe('the tag of a word of an open class', () => {
  it.each([
    ['the plan', 'nounThought'],
    ['they plan', 'verbBase'],
    ['to plan', 'verbBase'],
    ['the board plans', 'verbS'],
    ['of plans', 'nounThought'],
    ['the announced', 'verbPast'],
    ['the broken', 'adjective'],
    ['was broken', 'verbPast'],
    ['he was announcing', 'verbIng'],
    ['she agrees', 'verbS'],
    ['he will agree', 'verbBase'],
  ])('is told by what stands before it: "%s" ends with %s', (text, tag) => {
    expect(last(text)).toBe(tag);
  });

  it.each([
    ['the committee', 'nounGroup'],
    ['the gardener', 'nounPerson'],
    ['the opinion', 'nounThought'],
    ['the hour', 'time'],
    ['the garden', 'noun'],
    ['the wooden', 'adjective'],
    ['quite publicly', 'adverb'],
  ])('is told by its field of meaning: "%s" ends with %s', (text, tag) => {
    expect(last(text)).toBe(tag);
  });

  it.each([
    ['he ran glorpily', 'adverb'],
    ['he was glorping', 'verbIng'],
    ['he glorped', 'verbPast'],
    ['the glorp', 'noun'],
  ])('is told by its ending when no list holds it: "%s" ends with %s', (text, tag) => {
    expect(last(text)).toBe(tag);
  });

  it.each([
    ['Glorp Lund said', 'name'],
    ['Glorp', 'name'],
    ['Glorp people', 'noun'],
    ['Green Harbour', 'name'],
    ['Green people', 'adjective'],
  ])('is a name at the head of a sentence before another capital: "%s" begins with %s', (text, tag) => {
    expect(tagsIn(text).split(' ')[0]).toBe(tag);
  });

  it('is a noun before anything but a word, though mostly an adjective', () => {
    expect(last('the official')).not.toBe('adjective');
    expect(tagsIn('the old people')).toContain('adjective');
  });
});
