import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { bylineOf, looksLikeName } from '../../../src/page/about/byline.ts';
import { isByline } from '../../../src/page/about/credit-line.ts';

describe('a byline that a page gives', () => {
  it.each([
    ['By Jo Sample', 'Jo Sample'],
    ['  Author:  Jo   Sample ', 'Jo Sample'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['от Ивана Петрова', 'Ивана Петрова'],
    ['Հեղինակ՝ Աննա Վելդոն', 'Աննա Վելդոն'],
    ['Jo Sample', 'Jo Sample'],
    ['Bytown Desk', 'Bytown Desk'],
  ])('is the name in "%s"', (said, expected) => {
    expect(bylineOf(said)).toBe(expected);
  });

  it.each(['', '   ', '@josample', 'https://courier.example/jo', 'x'.repeat(200), null, undefined])(
    'is none in "%s"',
    (said) => {
      expect(bylineOf(said)).toBeNull();
    },
  );
});

describe('a line that is a name and nothing else', () => {
  it.each([
    'Jo Sample',
    'By Jo Sample',
    'Jo Sample and Anna Weldon',
    'Иван Петров и Анна Велдон',
    'Աննա Վելդոն և Արամ Պետրոսյան',
    'Jo Van Sample',
    'J. R. Sample, Anna O’Weldon',
  ])('is "%s"', (line) => {
    expect(looksLikeName(line)).toBe(true);
  });

  it.each(['Jo', 'The pier is long', 'Jo Sample 3', 'Jo Sample and', 'Jo Sample or Anna Weldon', '', 'A B C D E'])(
    'is not "%s"',
    (line) => {
      expect(looksLikeName(line)).toBe(false);
    },
  );
});

describe('a line that a page shows', () => {
  it.each([
    'By Jo Sample',
    'Written by Jo Sample on Monday',
    'Author: jo',
    'Author : jo',
    'Автор: Иван Петров',
    'Հեղինակ՝ Աննա Վելդոն',
    'Posted by jo | May 1',
  ])('is a byline: %s', (line) => {
    expect(isByline(line)).toBe(true);
  });

  it.each(['By the pier', 'Author of the plan', 'От моря до моря', 'Bypass opened', `By ${'x'.repeat(300)}`, ''])(
    'is none: %s',
    (line) => {
      expect(isByline(line)).toBe(false);
    },
  );
});

describe('the words of bylines', () => {
  const list = v.array(v.pipe(v.string(), v.minLength(1)));
  const names = [
    'before',
    'after',
    'updated',
    'published',
    'names',
    'credits',
    'between',
    'joints',
    'cardLabels',
    'verbs',
    'articles',
    'roles',
    'nobody',
    'organisations',
    'particles',
    'pictures',
  ] as const;

  it('keep to their schema', () => {
    const schema = v.strictObject(Object.fromEntries(names.map((name) => [name, list])));
    expect(v.safeParse(schema, words).issues).toBeUndefined();
  });

  it('are in lower case, each once in its list', () => {
    for (const name of names) {
      expect(words[name]).toEqual(words[name].map((word) => word.toLowerCase()));
      expect(new Set(words[name]).size).toBe(words[name].length);
    }
  });
});
