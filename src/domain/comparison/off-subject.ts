import type { ReferenceModel } from '../reference/model.ts';
import type { Comparison } from './comparison.ts';

/** What every statement of a page about something else is to a record: nothing, and nothing is worked out for it. */
export const offSubject = ({ id }: ReferenceModel): Comparison => ({
  model: id,
  relation: 'unrelated',
  confidence: 'clear',
  topic: null,
  claims: [],
  notes: [],
});
