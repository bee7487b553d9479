import { describe, expect, it } from 'vitest';
import boxNames from '../../../assets/page/box-names.json' with { type: 'json' };
import { BOX_KINDS, kindsOfName } from '../../../src/page/body/box-names.ts';
import { RelationsToBox } from '../../../src/page/body/box-relation.ts';
import { lineShape } from '../../../src/page/body/line-shape.ts';
import type { Surroundings } from '../../../src/page/body/surroundings.ts';
import { densest, innermostWith, massesOf } from '../../../src/page/body/text-mass.ts';
import { atOnce } from '../../../src/page/slices.ts';

describe('the shape of a line', () => {
  it('counts words, capitals, digits, sentences and marks', () => {
    expect(lineShape('On 12 May, Anna’s “pier” opened. It is long!')).toMatchObject({
      words: 9,
      capitalised: 4,
      digits: 2,
      sentences: 2,
      commas: 1,
      quotes: 2,
    });
  });

  it.each([
    ['The pier is long.', 3],
    ['«Порт открыт.»', 3],
    ['Նավահանգիստը բաց է։', 3],
    ['Read also:', 2],
    ['the “pier”', 1],
    ['The pier', 0],
  ])('ends in one of four ways: %s', (line, ending) => {
    expect(lineShape(line).ending).toBe(ending);
  });

  it.each([
    ['The pier', 3],
    ['порт', 2],
    ['12 May', 1],
    ['– a dash', 0],
    ['', 0],
  ])('begins in one of four ways: %s', (line, beginning) => {
    expect(lineShape(line).beginning).toBe(beginning);
  });

  it('is that of its first part where it is very long', () => {
    expect(lineShape('word '.repeat(10_000)).words).toBe(400);
  });
});

describe('what a box calls itself', () => {
  const names = Object.values(boxNames)[0] ?? '';
  const [word = ''] = names.split(' ');

  it('points to the kinds that its words stand for, however they are joined', () => {
    expect(BOX_KINDS).toEqual(Object.keys(boxNames));
    for (const name of [word, word.toUpperCase(), `box-${word}_2`, `x ${word}`]) expect(kindsOfName(name)).toContain(0);
  });

  it('points to a word that is written in two', () => {
    const long = names.split(' ').find((one) => one.length > 6) ?? '';
    expect(kindsOfName(`${long.slice(0, 4)}-${long.slice(4)}`)).toContain(0);
  });

  it('points nowhere when it is made by a machine, or empty', () => {
    expect(kindsOfName('').size).toBe(0);
    expect(kindsOfName(`${'x1'.repeat(200)} ${word}`).size).toBe(0);
  });
});

/** Boxes in boxes: each line names a box and the one around it. */
function boxes(...pairs: readonly (readonly [name: string, around: string | null])[]): Map<string, Surroundings> {
  const made = new Map<string, Surroundings>();
  for (const [name, around] of pairs) {
    const parent = around === null ? null : (made.get(around) ?? null);
    made.set(name, { name: 'div', parent, depth: parent === null ? 0 : parent.depth + 1 } as unknown as Surroundings);
  }
  return made;
}

const page = boxes(
  ['root', null],
  ['main', 'root'],
  ['story', 'main'],
  ['deep', 'story'],
  ['side', 'root'],
  ['list', 'side'],
);
const box = (name: string): Surroundings => page.get(name) as Surroundings;

describe('where an element stands to a box', () => {
  const relations = new RelationsToBox(box('story'));

  it.each([
    ['story', 0, 0, 'story'],
    ['deep', 0, 1, 'deep'],
    ['main', 0, 1, 'main'],
    ['side', 1, 2, 'side'],
    ['list', 2, 2, 'side'],
  ])('%s is %i up and %i down, by way of %s', (name, up, down, branch) => {
    expect(relations.of(box(name))).toEqual({ up, down, branch: box(branch) });
  });

  it('is inside of it or not', () => {
    expect(['story', 'deep', 'main', 'list'].map((name) => relations.holds(box(name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('how much text a box holds', () => {
  const line = (at: string, length: number, isProse: boolean) => ({
    around: box(at),
    block: box(at),
    length,
    linked: isProse ? 0 : length,
    isProse,
  });
  const lines = [line('story', 300, true), line('story', 200, true), line('list', 400, false)];
  const masses = atOnce(massesOf(page.values(), lines));

  it('is what all boxes in it hold', () => {
    expect(masses.get(box('story'))).toMatchObject({ chars: 500, prose: 500, linked: 0, lines: 2 });
    expect(masses.get(box('root'))).toMatchObject({ chars: 900, prose: 500, linked: 400, lines: 3 });
    expect(masses.get(box('deep'))).toMatchObject({ chars: 0, lines: 0 });
  });

  it('is densest where the paragraphs stand side by side', () => {
    expect(densest(masses)).toBe(box('story'));
  });

  const prose = (one: Surroundings): number => masses.get(one)?.prose ?? 0;

  it('is mostly in the innermost box that still holds the share', () => {
    expect(innermostWith(0.9, prose, masses.keys(), box('root'))).toBe(box('story'));
    expect(innermostWith(2, prose, masses.keys(), box('root'))).toBe(box('root'));
  });
});
