import { describe, expect, it } from 'vitest';
import type { ReadFramedText } from '../../../../src/domain/languages/by-frames/framed-language.ts';
import { plainFrameRules } from '../../../../src/domain/languages/by-frames/plain-frame-rules.ts';
import { readText } from '../../../../src/domain/reading/read.ts';
import { madeUpLanguage } from '../../../fixtures/made-up-language/language.ts';
import { at, behind, words } from './framed.ts';

const read = (text: string): ReadFramedText => readText(text, madeUpLanguage());
const { sources, contents, converbs, outlets, ...lists } = plainFrameRules;

describe('a language of which only words are known', () => {
  it('has no frames until it lists some', () => {
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it.each([
    ['Mestor Tavo Lind ankor sorat.', 'Mestor Tavo Lind'],
    ['Im bruga, Tavo Lind sorat.', 'Tavo Lind'],
    ['Velat Tavo ke Sila sorat.', 'Sila'],
    ['«Lu bruga estun lista otu vana» sorat.', null],
    ['sorat.', null],
  ])('has who speaks right before the cue: «%s»', (text, who) => {
    const text_ = read(text);
    expect(words(text_, sources.before(text_, at(text_, 'sorat'), 0))).toBe(who);
  });

  it.each([
    ['Lu bruga, sorat ankor mestor Tavo Lind im vana.', 'mestor Tavo Lind'],
    ['Lu bruga, sorat Tavo, mestor.', 'Tavo'],
    ['Lu bruga, sorat im vana.', null],
  ])('or right behind it: «%s»', (text, who) => {
    const text_ = read(text);
    expect(words(text_, sources.after(text_, behind(text_, 'sorat'), text_.tokens.length))).toBe(who);
  });

  it('looks for it within twelve tokens, between floor and limit', () => {
    const long = read(`${'lu '.repeat(20)}sorat`);
    expect(sources.before(long, 20, 0)).toEqual({ first: 8, last: 20 });
    expect(sources.before(long, 20, 15)).toEqual({ first: 15, last: 20 });
    expect(sources.after(long, 0, 3)).toEqual({ first: 0, last: 3 });
  });

  it('knows no cases, places or occasions but by its lists', () => {
    const text = read('Im bruga, Tavo sorat ke lu vana.');
    const tavo = { first: at(text, 'Tavo'), last: behind(text, 'Tavo') };
    expect(sources.amongAccording(text, tavo)).toBe(tavo);
    expect(sources.appositionEnd(text, tavo, 9, true)).toBeNull();
    expect(sources.isSubject(text, tavo)).toBe(false);
    expect([sources.isOccasion(text, 0, 2), sources.isOccasion(text, 1, 2)]).toEqual([true, false]);
    expect([contents.opensCircumstance(text, 0), contents.opensCircumstance(text, 1)]).toEqual([true, false]);
  });

  it('opens contents by its word for "that" alone', () => {
    const text = read('Tavo sorat ke lu vana.');
    const cue = text.ownCueAt(1);
    if (cue === null) throw new Error('no cue');
    expect([1, 2].map((token) => contents.isThat(text, token))).toEqual([false, true]);
    expect(contents.pauseForThat({ read: text, cue, floor: 0, limit: 5 }, 2)).toBe(false);
    expect(contents.opensManner(text, 2)).toBe(false);
    expect(contents.namesTopic(text, 2)).toBe(false);
    expect(contents.isSubjectless(text, 1)).toBe(false);
    expect(contents.describesSource(text, 3)).toBe(false);
    expect(contents.isPastLead(text, 1)).toBe(false);
  });

  it('knows no converbs and no foreign names', () => {
    const text = read('Tavo sorat ke lu vana.');
    expect(converbs.isConverb(text, 1)).toBe(false);
    expect(converbs.pastClause(text, 0, 5)).toBeNull();
    expect(outlets.namesAgency(text, 0)).toBe(false);
    expect(outlets.isForeign('tavo')).toBe(false);
    expect(outlets.isToldByPlace(text, 1, { first: 2, last: 3 })).toBe(false);
  });
});
