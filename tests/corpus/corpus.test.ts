import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLanguage, CORPUS, LANGUAGES, linesOf } from '../../scripts/corpus/build.ts';
import { checkAll } from '../../scripts/corpus/check.ts';
import { buildReport } from '../../scripts/corpus/report.ts';
import { splitFile } from '../../scripts/corpus/split.ts';

/** At least so many reports of each language. */
const AT_LEAST: Readonly<Record<string, number>> = { english: 345, russian: 247, armenian: 224 };

const there = Object.keys(LANGUAGES).filter((language) => existsSync(join(CORPUS, language)));

describe.each(there)('the corpus in %s', (language) => {
  it('is what its written files give', () => {
    expect(readFileSync(join(CORPUS, `${language}.jsonl`), 'utf8')).toBe(linesOf(buildLanguage(language)));
  });

  it('has its reports, a third of them frozen', () => {
    const reports = buildLanguage(language);
    expect(reports.length).toBeGreaterThanOrEqual(AT_LEAST[language] ?? 0);
    expect(reports.filter(({ part }) => part === 'frozen').length).toBeLessThanOrEqual(reports.length / 3 + 1);
  });
});

const read = (text: string, notes = '') => splitFile('x.txt', `=== en-001 | trial\n${text}\n${notes}`).map(buildReport);

describe('the mark-up', () => {
  it('gives spans, names, questions, refusals and hedges', () => {
    const text =
      '“[c1 It ~may~ rain],” {q1 said} <s1,r1 clerk Ann Lee>. “[c1 Or not].” (?- Who pays?) She (!1 declined to say (again)).';
    const [report] = read(
      text,
      '@c1 direct ; speaker=Ann Lee\n@r1 speaker=Ann Lee\n@person Ann Lee ; office=clerk',
    ).map((one) => one);
    expect(report?.text).toBe('“It may rain,” said clerk Ann Lee. “Or not.” Who pays? She declined to say (again).');
    const cut = ({ start, end }: { start: number; end: number }) => report?.text.slice(start, end);
    expect(report?.statements.flatMap(({ segments = [] }) => segments.map(cut))).toEqual(['It may rain', 'Or not']);
    expect(report?.statements[0]).toMatchObject({ speaker: { text: 'clerk Ann Lee' }, speakerName: 'Ann Lee' });
    expect(report?.refusals.map(cut)).toEqual(['declined to say (again)']);
    expect(report?.hedges.map(cut)).toEqual(['may']);
  });

  it.each([
    ['[c1 lost', '@c1 direct ; speaker=-', /not closed/],
    ['[c1 a <s1 b] c>', '@c1 direct ; speaker=the clerk', /crosses/],
    ['[c1 words]', '', /c1 has no @ line/],
    ['words', '@c1 direct ; speaker=-', /c1 is not in the text/],
    ['{q2 said}', '', /c2, which is not there/],
    ['[c1 words]', '@c1 indirect ; speaker=-', /no cue/],
    ['[x1 words]', '', /opens no known mark/],
    ['[c1 words]', '@c1 direct ; speaker=Nobody', /neither a @person/],
    ['a ~word~', '', /outside a content/],
  ])('refuses %s', (text, notes, fault) => {
    expect(() => read(text, notes)).toThrow(fault);
  });

  it('says the file and the line', () => {
    expect(() => read('one\n\ntwo [c1 three', '')).toThrow(/^x\.txt:4: /);
  });
});

describe('the corpus as a whole', () => {
  const built = (text: string, id = 'en-001') =>
    splitFile('x.txt', `=== ${id} | trial\n${text}`).map((written) => ({ written, report: buildReport(written) }));
  const filler = (word: string) => Array.from({ length: 130 }, (_, at) => `${word}${'abcdefghij'[at % 10]}`).join(' ');

  it('refuses a sentence that comes twice', () => {
    const again = 'This sentence is long enough to be seen a second time.';
    const both = [...built(`${filler('one')}. ${again}`), ...built(`${filler('two')}. ${again}`, 'en-002')];
    expect(() => checkAll(both)).toThrow(/again/);
  });

  it('refuses what is too short, and letters of another script', () => {
    expect(() => checkAll(built('Short.'))).toThrow(/characters/);
    expect(() => checkAll(built(`${filler('one')} c\u0430t.`))).toThrow(/another script/);
  });
});
