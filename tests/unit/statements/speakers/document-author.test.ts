import { describe, expect, it } from 'vitest';
import { documentAuthor } from '../../../../src/domain/statements/speakers/document-author.ts';
import { metIn, placeOf, spoken } from './places.ts';

const author = (text: string, words: string, lastSaid = 0) => {
  const met = metIn(text);
  const recent = spoken(met, 'Ingrid Falk');
  return documentAuthor(met, placeOf(met, words, { recent, lastSaid }))?.name ?? null;
};

describe('the author of a document', () => {
  it.each([
    'Spokeswoman Ingrid Falk wrote that it rains. "It will stop," the post reads.',
    'Spokeswoman Ingrid Falk posted a picture. "It will stop," the post reads.',
    'Spokeswoman Ingrid Falk made a post. It rained. "It will stop," the post reads.',
  ])('is who wrote it in a sentence just before: %s', (text) => {
    expect(author(text, 'the post')).toBe('Ingrid Falk');
  });

  it.each([
    ['Spokeswoman Ingrid Falk said that it rains. "It will stop," the post reads.', 'the post', 0],
    ['Spokeswoman Ingrid Falk wrote it. "It will stop," a post reads.', 'a post', 0],
    ['Spokeswoman Ingrid Falk wrote it. "It will stop," the new post reads.', 'the new post', 0],
    ['Spokeswoman Ingrid Falk wrote it. "It will stop," the mayor said.', 'the mayor', 0],
    ['Spokeswoman Ingrid Falk wrote it. A. B. C. "It will stop," the post reads.', 'the post', -1],
    ['Spokeswoman Ingrid Falk wrote it. It rained. It froze. "It will stop," the post reads.', 'the post', 0],
  ])('is unknown in "%s"', (text, words, lastSaid) => {
    expect(author(text, words, lastSaid)).toBeNull();
  });

  it('is unknown where nobody has spoken, and in languages without articles', () => {
    const met = metIn('She wrote it. "It will stop," the post reads.');
    expect(documentAuthor(met, placeOf(met, 'the post', { lastSaid: 0 }))).toBeNull();
    const russian = metIn('Мэр Антон Рогов написал пост. «Пройдет», — говорится в нем.', 'ru');
    const recent = spoken(russian, 'Антон Рогов');
    expect(documentAuthor(russian, placeOf(russian, 'написал пост', { recent, lastSaid: 0 }))).toBeNull();
  });
});
