import { describe, expect, it } from 'vitest';
import { isNounForPerson, wordClassOf } from '../../../../src/domain/languages/english/word-class.ts';

describe('the class of an English word', () => {
  it.each([
    ['announce', 'base'],
    ['announces', 's'],
    ['announced', 'past'],
    ['announcing', 'ing'],
    ['carries', 's'],
    ['carried', 'past'],
    ['planned', 'past'],
    ['planning', 'ing'],
    ['agreed', 'past'],
    ['passes', 's'],
    ['was', 'past'],
    ['begun', 'past'],
    ['wooden', 'none'],
    ['democracies', 'none'],
  ])('tells the form of a verb: "%s" is "%s"', (word, form) => {
    expect(wordClassOf(word)?.form).toBe(form);
  });

  it.each([
    ['announced', 'v'],
    ['announce', 'v'],
    ['doctor', 'n'],
    ['quickly', 'r'],
    ['wooden', 'a'],
  ])('tells its commonest part of speech: "%s" is "%s"', (word, part) => {
    expect(wordClassOf(word)?.parts[0]).toBe(part);
  });

  it('lets a form that is a word of its own be both', () => {
    expect(wordClassOf('meeting')).toMatchObject({ form: 'ing' });
    expect(wordClassOf('meeting')?.parts).toContain('n');
    expect(wordClassOf('meeting')?.parts).toContain('v');
    expect(wordClassOf('broken')?.parts).toContain('a');
  });

  it('knows what a verb takes', () => {
    const THAT = 1;
    expect((wordClassOf('announced')?.frames ?? 0) & THAT).toBe(THAT);
    expect((wordClassOf('eaten')?.frames ?? 0) & THAT).toBe(0);
  });

  it('knows no names, no empty word and no ending alone', () => {
    expect(['gollin', '', 'ed', 's', 'ing'].map(wordClassOf)).toEqual([null, null, null, null, null]);
  });

  it('gives the same answer when it is asked again', () => {
    expect(wordClassOf('harbours')).toEqual(wordClassOf('harbours'));
    expect(wordClassOf('lundish')).toBe(wordClassOf('lundish'));
  });
});

describe('a noun for a person', () => {
  it.each([
    ['champion', true],
    ['doctor', true],
    ['farmers', true],
    ['committee', false],
    ['harbour', false],
    ['gollin', false],
    ['', false],
  ])('"%s": %s', (word, expected) => {
    expect(isNounForPerson(word)).toBe(expected);
  });
});
