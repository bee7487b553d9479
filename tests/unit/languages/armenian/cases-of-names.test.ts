import { describe, expect, it } from 'vitest';
import { armenianNominative } from '../../../../src/domain/languages/armenian/name-forms.ts';
import { said } from '../../statements/said.ts';

const speakerOf = (text: string): string | null => said(text, 'hy')[0]?.who ?? null;

describe('Armenian names in their cases', () => {
  it.each([
    ['Ծաղկեվանցու', 'Ծաղկեվանցի'],
    ['Կովալեցկուն', 'Կովալեցկի'],
    ['ԱԻՆ-ից', 'ԱԻՆ'],
  ])('«%s» is %s', (form, name) => {
    expect(armenianNominative(form, 'possessor')).toBe(name);
    expect(armenianNominative(form, 'subject')).toBe(name);
  });

  it('a foreign name in -եսկու stays, and no hyphen inside a name is an ending', () => {
    expect(armenianNominative('Չաուշեսկու', 'possessor')).toBe('Չաուշեսկու');
    expect(armenianNominative('Սալբի-Ունի', 'subject')).toBe('Սալբի-Ունի');
  });

  it.each([
    ['Ֆրանսիայի նախագահ Օլիվիե Լերուայի խոսքով՝ կամուրջը փակ է։', 'Օլիվիե Լերուա'],
    ['Տնօրենի տեղակալ Լևոն Այվազովի կարծիքով՝ կամուրջը փակ է։', 'Լևոն Այվազով'],
    ['Դեսպան Պիտեր վան Մորենն ասաց, որ կամուրջը փակ է։', 'Պիտեր վան Մորեն'],
    ['Նամակի հեղինակներից Սեդա Բադյանն ասաց, որ կամուրջը փակ է։', 'Սեդա Բադյան'],
    ['Տեղացի լուսանկարիչ Սեդա Բադյանն ասաց, որ կամուրջը փակ է։', 'Սեդա Բադյան'],
  ])('%s %s speaks', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('an adjective that opens a sentence is nobody’s name', () => {
    expect(speakerOf('Միջազգային փորձագետներն արձանագրել են, որ կամուրջը փակ է։')).not.toMatch(/^Միջազգայ\S*$/u);
  });
});
