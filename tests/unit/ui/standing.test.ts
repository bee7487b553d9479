import { describe, expect, it } from 'vitest';
import { countRelations, shownStanding, standingsOf } from '../../../src/ui/view-models/standing.ts';
import { analysis, comparison, laterRecord, record } from './fixtures.ts';

const records = [record, laterRecord];
const with2 = (first: Parameters<typeof comparison>[0], later: Parameters<typeof comparison>[0]) => ({
  ...analysis,
  records: records.map(({ id }) => ({ model: id, isSource: false })),
  comparisons: { s1: [comparison(first), comparison({ ...later, model: laterRecord.id })] },
});

describe('of several active records the rail shows', () => {
  it('the latest-dated one that speaks of the matter', () => {
    const both = with2({ relation: 'restates' }, { relation: 'departs' });
    expect(shownStanding(standingsOf(both, 's1', records))?.comparison.relation).toBe('departs');
  });

  it('an older one when the latest has nothing on it', () => {
    const older = with2({ relation: 'restates' }, { relation: 'unrelated' });
    expect(shownStanding(standingsOf(older, 's1', records))?.comparison.relation).toBe('restates');
  });

  it('that nothing is on record when none has anything', () => {
    const none = with2({ relation: 'unrelated' }, { relation: 'unrelated' });
    expect(shownStanding(standingsOf(none, 's1', records))?.comparison.relation).toBe('unrelated');
  });
});

it('a statement without comparisons stands to nothing', () => {
  expect(shownStanding(standingsOf(analysis, 'unknown', records))).toBeNull();
});

it('what is not compared is counted under no relation', () => {
  expect(countRelations([null, 'restates', null])).toEqual({ restates: 1, extends: 0, departs: 0, unrelated: 0 });
});
