import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/analyse.ts';
import type { Analysis } from '../../../src/domain/analysis.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { languageFor, register } from '../../../src/domain/languages/registry.ts';
import { lexiconSchema } from '../../../src/domain/lexicon/schema.ts';
import { extractWithReasons } from '../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { frames } from '../../fixtures/made-up-language/frames.ts';
import { madeUpLanguage } from '../../fixtures/made-up-language/language.ts';
import { words } from '../../fixtures/made-up-language/words.ts';

/** A code for private use, which no language has. */
const CODE = 'qma';

const TEXT = [
  'Mestor Tavo Lind sorat ke lu bruga estun lista. «Lu vana estun mablis serta», sorat ei.',
  'Lu harta estun bela ond grana otu hengar Sila Moren. «Ni velim ankor», sorat Moren.',
].join('\n\n');

const article: Article = {
  url: null,
  title: 'Lu bruga',
  byline: null,
  agency: null,
  siteName: null,
  publishedTime: null,
  lang: CODE,
  text: TEXT,
  leadIn: null,
};

describe('a language of a few words and frames', () => {
  let analysis: Analysis;
  beforeAll(() => {
    register(CODE, madeUpLanguage);
    analysis = analyse(article, []);
  });

  it('has a lexicon that keeps to the schema', () => {
    expect(v.safeParse(lexiconSchema, words).issues).toBeUndefined();
  });

  it('is read by rules once it is registered', () => {
    expect(languageFor(CODE).hasRules).toBe(true);
    expect(analysis.said.byRules).toBe(true);
  });

  it('is read without rules under another code', () => {
    expect(analyse({ ...article, lang: 'qmb' }, []).said.byRules).toBe(false);
  });

  it('gives statements, by frames of its own and by those it shares', () => {
    const { said, foundBy } = extractWithReasons(TEXT, languageFor(CODE), null);
    const found = [...said.statements, ...said.mentions];
    expect(found.map((statement) => [sliceOf(TEXT, statement), foundBy.get(statement.id)])).toEqual([
      ['lu bruga estun lista', 'SOURCE CUE that CONTENT'],
      ['Lu vana estun mablis serta', '«CONTENT», CUE SOURCE'],
      ['Lu harta estun bela ond grana', 'CONTENT otu SOURCE'],
      ['Ni velim ankor', '«CONTENT», CUE SOURCE'],
    ]);
  });

  it('gives speakers with their offices, under name, surname and pronoun', () => {
    const { speakers, statements } = analysis.said;
    expect(speakers).toMatchObject([
      { name: 'Tavo Lind', role: 'Mestor' },
      { name: 'Sila Moren', role: 'hengar' },
    ]);
    expect(statements.map(({ source }) => source?.speaker)).toEqual([
      speakers[0]?.id,
      speakers[0]?.id,
      speakers[1]?.id,
      speakers[1]?.id,
    ]);
  });

  it('gives the words that soften what is said', () => {
    const hedged = analysis.said.statements.flatMap(({ hedges }) => hedges.map((hedge) => sliceOf(TEXT, hedge)));
    expect(hedged).toEqual(['mablis']);
  });

  it('gives a card', () => {
    const { lead, exchanges, speaker } = analysis.summary;
    expect(speaker).toBe(analysis.said.speakers[0]?.id);
    expect(lead).toMatchObject({ statement: analysis.said.statements[0]?.id });
    expect(exchanges.flatMap(({ lines }) => lines)).toHaveLength(1);
  });

  it('finds the example of each of its frames', () => {
    for (const { name, example } of [...(frames.clauses ?? []), ...(frames.quotations ?? [])]) {
      const { said, foundBy } = extractWithReasons(example, languageFor(CODE), null);
      expect(said.statements.map(({ id }) => foundBy.get(id))).toEqual([name]);
    }
  });
});
