import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FACTS, lineFacts, lookedPage } from '../../../src/page/body/line-facts.ts';
import { votedFacts } from '../../../src/page/body/votes.ts';
import { atOnce } from '../../../src/page/slices.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { domOf } from '../../../src/page/text/dom.ts';

const { document } = parseHTML(
  '<html><body><nav><p>Menu of the day</p></nav><article><p>One pier.</p><p>Two piers.</p></article></body></html>',
) as unknown as { document: Document };
const looked = atOnce(lookedPage(domOf(document), document.body, readBlocks(document.body)));
const plain = atOnce(lineFacts(looked, { title: null, declaredBody: null, description: null }));
const voted = (kept: readonly boolean[]) => atOnce(votedFacts(plain, looked, kept));
const fact = (rows: typeof plain, line: number, name: string): number => rows[line]?.row[FACTS.indexOf(name)] as number;

describe('another reader’s vote', () => {
  const rows = voted([false, true, true]);

  it('says of each line and its neighbours whether they were kept', () => {
    expect([0, 1, 2].map((line) => fact(rows, line, 'kept'))).toEqual([0, 1, 1]);
    expect([0, 1, 2].map((line) => fact(rows, line, '-1 kept'))).toEqual([-1, 0, 1]);
    expect([0, 1, 2].map((line) => fact(rows, line, '1 kept'))).toEqual([1, 1, -1]);
  });

  it('says how much was kept before and after a line, and where it stands to the box of what was kept', () => {
    expect([0, 1, 2].map((line) => fact(rows, line, 'keptBefore'))).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((line) => fact(rows, line, 'keptAfter'))).toEqual([2, 1, 0]);
    expect([0, 1, 2].map((line) => fact(rows, line, 'upToVoted'))).toEqual([2, 0, 0]);
    expect(fact(rows, 1, 'keptParent')).toBe(100);
  });

  it('changes no other fact, and leaves the boxes unknown where nothing was kept', () => {
    const changed = FACTS.filter((name) =>
      [0, 1, 2].some((line) => fact(rows, line, name) !== fact(plain, line, name)),
    );
    expect(changed.filter((name) => !/kept|voted/i.test(name))).toEqual([]);
    expect(changed.length).toBeGreaterThan(8);
    expect(fact(voted([false, false, false]), 1, 'kept')).toBe(0);
    expect(fact(voted([false, false, false]), 1, 'keptParent')).toBe(-1);
  });
});
