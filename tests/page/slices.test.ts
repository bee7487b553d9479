// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { reading } from '../../src/page/read-page.ts';
import { atOnce, inSlices, type Sliced } from '../../src/page/slices.ts';
import { mirrorOf } from '../../src/page/text/mirror.ts';

function* counting(steps: number): Sliced<number> {
  let done = 0;
  while (done < steps) {
    yield;
    done++;
  }
  return done;
}

/** A clock on which every step takes a millisecond. */
function ticking() {
  let time = 0;
  let pauses = 0;
  return { now: () => time++, pause: async () => void pauses++, pauses: () => pauses };
}

describe('work in slices', () => {
  test('gives the same with and without pauses', async () => {
    const clock = ticking();
    expect(await inSlices(counting(100), clock, new AbortController().signal)).toBe(atOnce(counting(100)));
    expect(clock.pauses()).toBeGreaterThan(5);
  });

  test('ends at the next pause when nobody waits for it any more', async () => {
    const ending = new AbortController();
    const clock = { ...ticking(), pause: async () => ending.abort() };
    expect(await inSlices(counting(100), clock, ending.signal)).toBeNull();
  });

  test('puts a large page down often: no step does more than a few hundred elements', () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_, n) => `<div><p>Sentence number ${n} of a long page stands here, and it goes on for a while.</p></div>`,
    );
    const document = new DOMParser().parseFromString(
      `<body><article>${paragraphs.join('')}</article></body>`,
      'text/html',
    );
    const work = reading(document, null);
    let steps = 0;
    while (!work.next().done) steps++;
    expect(steps).toBeGreaterThan(200);
  });
});

describe('the mirror of a page', () => {
  const mirrored = (html: string, most = 1000) =>
    atOnce(mirrorOf(new DOMParser().parseFromString(html, 'text/html'), { elements: most, text: 10_000 }));

  test('shows the same text in the same boxes, and nothing that is not to be read', () => {
    const mirror = mirrored(
      '<body><script>1</script><div class="post" onclick="x()"><p hidden>no</p><p id="a">One <b>two</b></p><img src="a.jpg" name="body"><form><input name="getAttribute">three</form></div></body>',
    );
    expect(mirror?.body.innerHTML).toBe('<div class="post"><p id="a">One <b>two</b></p><img><form>three</form></div>');
  });

  test('of a page with too many elements is not made', () => {
    expect(mirrored(`<body>${'<b>x</b>'.repeat(20)}</body>`, 10)).toBeNull();
  });

  test('takes deep pages without recursion', () => {
    expect(mirrored(`<body>${'<div>'.repeat(400)}deep</body>`)?.body.textContent).toBe('deep');
  });
});
