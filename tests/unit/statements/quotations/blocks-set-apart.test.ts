import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import type { SetApart } from '../../../../src/domain/reading/set-apart.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';

const WORDS = 'Nobody leaves this room with everything. But nobody leaves with nothing.';

/** Who says what, where the words from `from` to `to` are set apart. */
function said(text: string, from: string, to: string, kind: SetApart['kind'] = 'quotation', lang = 'en') {
  const setApart = [{ start: text.indexOf(from), end: text.indexOf(to) + to.length, kind }];
  const { statements, speakers } = extractStatements(text, languageFor(lang), null, setApart);
  return statements.map((one) => [
    speakers.find(({ id }) => id === one.source?.speaker)?.name ?? null,
    one.kind,
    one.segments.map((segment) => sliceOf(text, segment)).join(' | '),
  ]);
}

describe('a block quotation without marks', () => {
  it.each([
    ['Minister Anna Weldon said in a statement:', 'a verb of saying and a colon'],
    ['Minister Anna Weldon said in a written statement.', 'a verb of saying'],
    ['The full text of the statement by Anna Weldon:', 'a name and a colon'],
  ])('is said by whom the sentence before announces: %s (%s)', (announcement) => {
    const text = `${announcement}\n\n${WORDS}\n\nThe room was built in 1952.`;
    const found = said(text, 'Nobody', 'nothing.').filter(([, kind]) => kind === 'direct');
    expect(found).toEqual([['Anna Weldon', 'direct', WORDS]]);
  });

  it('is said by its signature, which is no part of it', () => {
    const text = `The talks are over.\n\n${WORDS}\n\n— Anna Weldon, envoy\n\nThe room was built in 1952.`;
    expect(said(text, 'Nobody', 'envoy')).toEqual([['Anna Weldon', 'direct', WORDS]]);
  });

  it('has a part for each paragraph', () => {
    const text =
      'Anna Weldon said in a letter:\n\nNobody leaves with all of it.\n\nBut nobody leaves with nothing.\n\nThe end.';
    expect(said(text, 'Nobody', 'nothing.').map(([, , words]) => words)).toContain(
      'Nobody leaves with all of it. | But nobody leaves with nothing.',
    );
  });

  it('is read in every language', () => {
    const text =
      'Посол Анна Велдон заявила в письме:\n\nНикто не уходит отсюда со всем, и никто не уходит ни с чем.\n\nЗал построен в 1952 году.';
    expect(said(text, 'Никто', 'чем.', 'quotation', 'ru').map(([who, kind]) => [who, kind])).toEqual([
      ['Анна Велдон', 'direct'],
    ]);
  });

  it('is read by its marks where it has some', () => {
    const text = 'The talks are over.\n\n“We leave with nothing at all today,” Anna Weldon said.\n\nThe end.';
    expect(said(text, '“We', 'said.')).toEqual([['Anna Weldon', 'direct', 'We leave with nothing at all today']]);
  });

  it('of a few words is a heading', () => {
    expect(said('The talks are over.\n\nNobody leaves.\n\nThe end.', 'Nobody', 'leaves.')).toEqual([]);
  });
});

describe('a post of another site', () => {
  it('is no statement of anybody in the report', () => {
    const text = `Anna Weldon said that the road is dry.\n\nWe have hired sixty officers. Thank you for your patience!\n\nThe end.`;
    expect(said(text, 'We have', 'patience!', 'post').map(([, , words]) => words)).toEqual(['the road is dry']);
  });
});
