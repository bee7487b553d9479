import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { compareWithin } from '../../../src/domain/comparison/compare.ts';
import type { Relation } from '../../../src/domain/comparison/comparison.ts';
import { ComparedText } from '../../../src/domain/comparison/passage/compared-text.ts';
import { record } from './record.ts';

/**
 * Short invented reports, each with a content under a cue that stands behind it, turns it round or leaves it open. `relation` is
 * what the whole attribution does to the record.
 */
interface UnderCue {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly content: string;
  readonly relation: Relation;
  readonly cue: string;
}

const FILE = new URL('../../fixtures/comparison/under-cues.jsonl', import.meta.url);
const reports = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as UnderCue);

function relationGiven({ text, title, lang, content, cue }: UnderCue): Relation {
  const start = text.indexOf(content);
  const before = text.lastIndexOf(cue, start);
  const from = before < 0 ? text.indexOf(cue, start + content.length) : before;
  const passage = { start, end: start + content.length, cue: { start: from, end: from + cue.length } };
  return compareWithin(new ComparedText(text, title), passage, lang, record).relation;
}

/** The relation of the statement that touches the content; null where none is found. */
function relationFound({ text, title, lang, content }: UnderCue): Relation | null {
  const { said, comparisons } = analyse({ ...articleFromText(text, lang, null), title }, [record]);
  const start = text.indexOf(content);
  const one = said.statements.find((found) => found.start < start + content.length && start < found.end);
  return one === undefined ? null : (comparisons[one.id]?.[0]?.relation ?? null);
}

/** The share of contents that are found, a little below what was measured. */
const LEAST_FOUND: Readonly<Record<string, number>> = { en: 0.6, ru: 0.85, hy: 0.85 };

describe.each(['en', 'ru', 'hy'])('contents under a cue in %s', (lang) => {
  const own = reports.filter((one) => one.lang === lang);

  it('stand to the record as the attribution says', () => {
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((one) => relationGiven(one) !== one.relation).map(({ id }) => id)).toEqual([]);
  });

  it('are mostly found in their reports', () => {
    const asserted = own.filter(({ relation }) => relation !== 'unrelated');
    const right = asserted.filter((one) => relationFound(one) === one.relation);
    expect(right.length / asserted.length).toBeGreaterThan(LEAST_FOUND[lang] ?? 1);
  });

  it('are never shown as the opposite of what was said', () => {
    const reversed = own.filter((one) => {
      const found = relationFound(one);
      return (
        (found === 'restates' && one.relation === 'departs') || (found === 'departs' && one.relation === 'restates')
      );
    });
    expect(reversed.map(({ id }) => id)).toEqual([]);
  });
});
