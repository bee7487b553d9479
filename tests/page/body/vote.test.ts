import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bodyLines } from '../../../src/page/body/body-lines.ts';
import { lookedPage } from '../../../src/page/body/line-facts.ts';
import { atOnce, type Sliced } from '../../../src/page/slices.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { domOf } from '../../../src/page/text/dom.ts';

const SENTENCE = 'The old quay will be closed in May, and a new one is to be built beside it. ';
const document = parseHTML(
  `<html><body><nav><ul>${'<li>Home</li>'.repeat(40)}</ul></nav><main><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}</p></main></body></html>`,
).document as unknown as Document;

/** Judges each line by its length (log-odds), and says what the vote was asked about. */
function judged(odds: (length: number) => number, kept: boolean[] | null) {
  const page = readBlocks(document.body);
  const dom = domOf(document);
  const looked = atOnce(lookedPage(dom, document.body, page));
  const asked: ((element: Node) => boolean)[] = [];
  function* ask(isOut: (element: Node) => boolean): Sliced<boolean[] | null> {
    asked.push(isOut);
    yield;
    return kept;
  }
  const said = { title: null, declaredBody: null, description: null };
  const lines = atOnce(bodyLines({ page, looked, said }, ask, ([length = 0]) => odds(length)));
  return { lines, asked };
}

describe('the vote of another reader', () => {
  test('is not asked for where no line leaves a doubt', () => {
    const { lines, asked } = judged((length) => (length > 80 ? 5 : -5), null);
    expect(lines).toEqual([40, 41]);
    expect(asked).toHaveLength(0);
  });

  test('is asked for where a good part of the body may be none', () => {
    const { asked } = judged((length) => (length > 200 ? 5 : length > 80 ? 0.5 : -5), null);
    expect(asked).toHaveLength(1);
  });

  test('is asked for where next to nothing is found', () => {
    expect(judged(() => -5, null).asked).toHaveLength(1);
  });

  test('leaves the answer as it is where the page is too large for it', () => {
    expect(judged((length) => (length > 200 ? 5 : length > 80 ? 0.5 : -5), null).lines).toEqual([40, 41]);
  });

  test('is given no box in which nothing can be body, and all that is around what can', () => {
    const { asked } = judged((length) => (length > 80 ? 0.5 : -9), null);
    const isOut = asked[0] as (element: Node) => boolean;
    const named = (name: string): Node => document.getElementsByTagName(name)[0] as Node;
    expect(['nav', 'ul', 'li'].map((name) => isOut(named(name)))).toEqual([true, true, true]);
    expect(['body', 'main', 'p'].map((name) => isOut(named(name)))).toEqual([false, false, false]);
  });
});
