import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../../../assets/languages/english/questions.json' with { type: 'json' };
import { questionsSchema } from '../../../../../src/domain/languages/english/questions/schema.ts';

describe('the words of English questions', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(questionsSchema, data).issues).toBeUndefined();
  });

  it('are in lower case, each once', () => {
    for (const phrase of data.answering) expect(phrase).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(new Set(data.answering).size).toBe(data.answering.length);
  });

  it('may not be empty or hold anything else', () => {
    expect(v.safeParse(questionsSchema, { answering: [] }).success).toBe(false);
    expect(v.safeParse(questionsSchema, { answering: [''] }).success).toBe(false);
    expect(v.safeParse(questionsSchema, { ...data, asking: [] }).success).toBe(false);
  });
});
