// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flash } from '../../../src/page/places/flash.ts';

/** jsdom draws nothing: what it lacks is stood in for, and watched. */
const highlights = new Map<string, unknown>();
const scrollBy = vi.fn();
let calm = false;

beforeEach(() => {
  vi.useFakeTimers();
  highlights.clear();
  calm = false;
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(readonly range: Range) {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: calm }));
  vi.stubGlobal('scrollBy', scrollBy.mockReset());
  Range.prototype.getBoundingClientRect = () => ({ top: 900, height: 20 }) as DOMRect;
  document.body.innerHTML = '<p>One two three</p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aRange(): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Node);
  return range;
}

describe('a passage that was jumped to', () => {
  test('is marked for two seconds and no longer', () => {
    flash(document, aRange(), new AbortController().signal);
    expect([...highlights.keys()]).toEqual(['otr-current']);
    vi.advanceTimersByTime(1900);
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(200);
    expect(highlights.size).toBe(0);
  });

  test('is cleared at once when the script ends', () => {
    const ending = new AbortController();
    flash(document, aRange(), ending.signal);
    ending.abort();
    expect(highlights.size).toBe(0);
  });

  test('is not cleared by an earlier one', () => {
    const { signal } = new AbortController();
    flash(document, aRange(), signal);
    vi.advanceTimersByTime(1500);
    flash(document, aRange(), signal);
    vi.advanceTimersByTime(1000);
    expect(highlights.size).toBe(1);
  });

  test('is scrolled to smoothly, unless the reader wants less motion', () => {
    flash(document, aRange(), new AbortController().signal);
    expect(scrollBy).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'smooth' }));
    calm = true;
    flash(document, aRange(), new AbortController().signal);
    expect(scrollBy).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'auto' }));
  });
});
