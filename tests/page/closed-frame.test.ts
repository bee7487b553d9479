// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasClosedFrame } from '../../src/page/closed-frame.ts';

/** jsdom lays nothing out: each frame is as large as its `width` and `height` say. */
function show(html: string, isOpen: boolean): void {
  document.body.innerHTML = html;
  for (const frame of document.querySelectorAll('iframe')) {
    Object.defineProperty(frame, 'contentDocument', { value: isOpen ? document : null });
    const { width, height } = frame;
    vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({
      width: Number(width),
      height: Number(height),
    } as DOMRect);
  }
}

afterEach(() => document.body.replaceChildren());

describe('a page whose text may stand in a frame of another site', () => {
  test('has a large one that it may not look into', () => {
    show('<iframe width="900" height="700"></iframe>', false);
    expect(hasClosedFrame(document)).toBe(true);
  });

  test.each([
    ['a small one', '<iframe width="300" height="250"></iframe>', false],
    ['one of its own site', '<iframe width="900" height="700"></iframe>', true],
    ['none', '<p>Words</p>', false],
  ])('is none with %s', (_what, html, isOpen) => {
    show(html, isOpen);
    expect(hasClosedFrame(document)).toBe(false);
  });
});
