import { describe, expect, test } from 'vitest';
import { isNeverBody } from '../../../src/page/body/never-body.ts';

describe('what a line says of itself', () => {
  test.each(['https://harbour.example/news/331', 'www.harbour.example/print?id=4', 'HTTP://harbour.example'])(
    'an address alone is no body: %s',
    (line) => {
      expect(isNeverBody(line)).toBe(true);
    },
  );

  test.each([
    'The terms stand at https://harbour.example/terms today.',
    'httpsomething',
    'https://harbour.example is ours.',
  ])('a sentence may hold one: %s', (line) => {
    expect(isNeverBody(line)).toBe(false);
  });
});
