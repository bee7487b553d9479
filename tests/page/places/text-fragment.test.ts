// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findingFragments } from '../../../src/page/places/text-fragment.ts';
import { atOnce } from '../../../src/page/slices.ts';

const fragments = (html: string, ...quotes: readonly string[]) => {
  document.body.innerHTML = html;
  const passages = quotes.map((quote) => ({ quote, before: '', after: '', near: 0 }));
  return atOnce(findingFragments(document, passages, { now: () => 0 }));
};

// What makes the fragments looks at the clock; on a busy machine its first run would be too slow for it.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('words that stand once in a page have the end of an address that leads to them', () => {
  expect(
    fragments('<p>He left.</p><p>The main mechanisms of interaction work.</p>', 'The main mechanisms of interaction'),
  ).toEqual([':~:text=the%20main%20mechanisms%20of%20interaction']);
});

test('what stands for the syntax of the address is written otherwise inside the words', () => {
  const [fragment] = fragments(
    '<p>A multi-vector policy, they say & mean it.</p>',
    'A multi-vector policy, they say & mean it',
  );
  expect(fragment).toBe(':~:text=a%20multi%2Dvector%20policy%2C%20they%20say%20%26%20mean%20it');
});

test('words that are not in the page have none, and cost the others nothing', () => {
  expect(
    fragments(
      '<p>The road to the north is open again.</p>',
      'Nobody has ever written these words here',
      'The road to the north',
    ),
  ).toEqual([null, ':~:text=the%20road%20to%20the%20north']);
});

test('the time for all of them is limited', () => {
  document.body.innerHTML = '<p>The road to the north is open again.</p>';
  let now = 0;
  const passages = Array.from({ length: 3 }, () => ({
    quote: 'The road to the north',
    before: '',
    after: '',
    near: 0,
  }));
  const clock = {
    now: () => {
      now += 1_500;
      return now;
    },
  };
  expect(atOnce(findingFragments(document, passages, clock)).at(-1)).toBeNull();
});
