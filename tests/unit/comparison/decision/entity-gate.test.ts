import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/comparison/compare.ts';
import { anchoringEntities } from '../../../../src/domain/comparison/passage/entity-names.ts';
import { bareRecord, compared, record, termsIn } from '../record.ts';

const named = (text: string, lang = 'en'): string[] => [...termsIn(text, lang).entities].sort();

describe('the entities of a passage', () => {
  it('takes a capital for its country and a common noun for the organisation', () => {
    expect(named('Yerevan has frozen its part in the bloc.')).toEqual(['armenia', 'csto']);
    expect(named('Ереван и блок', 'ru')).toEqual(['armenia', 'csto']);
    expect(named('Երևանն ու ՀԱՊԿ-ն', 'hy')).toEqual(['armenia', 'csto']);
  });

  it('does not take a common noun for the organisation where another body is named', () => {
    expect(named('NATO says that the alliance keeps its word.')).toEqual(['nato']);
  });

  it('takes a common noun for a name only where something points at it', () => {
    expect(named('They offer a soft alliance without bloc discipline.')).toEqual([]);
  });

  it('knows the aliases of an organisation and of a government in three alphabets', () => {
    expect(named('The Collective Security Treaty Organisation and Pashinyan')).toEqual(['armenian-leadership', 'csto']);
    expect(named('Организация Договора о коллективной безопасности и власти Армении', 'ru')).toEqual([
      'armenian-leadership',
      'csto',
    ]);
    expect(named('Հավաքական անվտանգության պայմանագրի կազմակերպությունը և Փաշինյանը', 'hy')).toEqual([
      'armenian-leadership',
      'csto',
    ]);
  });

  it('tells a name from a word spelt like it by its capital', () => {
    expect(named('They used to help us.')).toEqual([]);
    expect(named('The US helps Armenia.')).toContain('armenia');
    expect(named('The US helps Armenia.')).toHaveLength(2);
    expect(named('Հայաստանը չի ուզում կատարել դա։', 'hy')).toEqual(['armenia']);
  });

  it('reads what is typed without any capital as if it had them', () => {
    expect(named('csto obligations to armenia')).toEqual(['armenia', 'csto']);
  });

  it('keeps apart other countries and bodies', () => {
    expect(named('Sweden left the European Union.')).toEqual(['+country', 'west'].sort());
  });

  it('is anchored by the names of the record and not by those the whole world is spoken of by', () => {
    const anchors = anchoringEntities(record);
    expect([...anchors]).toEqual(expect.arrayContaining(['csto', 'armenia', 'treaty']));
    for (const entity of ['nato', 'west', 'member-states', 'governments'])
      expect(anchors.has(entity), entity).toBe(false);
  });
});

describe('the gate', () => {
  it.each([
    ['NATO keeps all its obligations to Estonia.', 'en'],
    ['Whether Moldova leaves the Commonwealth of Independent States is its sovereign decision.', 'en'],
    ['Выход Великобритании из Евросоюза был её суверенным решением.', 'ru'],
    ['The company kept its promises to its shareholders.', 'en'],
    ['He said he would not run for a second term.', 'en'],
  ])('finds nothing on record about another body in the same words: %s', (text, lang) => {
    expect(compared(text, lang).relation).toBe('unrelated');
  });

  it.each([
    ['Die CSTO hat ihre Verpflichtungen gegenüber Armenia nicht erfüllt.', 'de'],
    ['CSTO keeps its obligations to Armenia.', 'nl'],
    ['ОДКБ не виконала своїх зобовʼязань перед Вірменією.', 'uk'],
    ['ОДКБ не выполнила обязательства перед Арменией.', 'bg'],
  ])('stays shut in a language without rules, whatever is named: %s', (text, lang) => {
    expect(compared(text, lang)).toMatchObject({ relation: 'unrelated', topic: null });
    expect(compared(text, lang, bareRecord).relation).toBe('unrelated');
  });

  it.each([
    ['NATO keeps its obligations to Armenia.', 'en'],
    ['The CSTO fully keeps its obligations to Belarus.', 'en'],
    ['ОДКБ в полном объёме сохраняет обязательства перед Белоруссией.', 'ru'],
  ])('keeps out what a claim says, said of another (%s)', (text, lang) => {
    expect(compared(text, lang).relation).toBe('unrelated');
  });

  it.each([
    ['The CSTO keeps its obligations to Armenia, as it does to Belarus.', 'c01'],
    ['Belarus says the CSTO keeps its obligations to Armenia.', 'c01'],
    ['The question of a confrontation is extremely urgent now.', 'c23'],
  ])('lets in what is said of the record beside others, and its own words without a name (%s)', (text, claim) => {
    const { relation, claims } = compared(text, 'en');
    expect(relation).not.toBe('unrelated');
    expect(claims[0]?.claim).toBe(claim);
  });

  it('finds nothing on record in an empty passage, for either kind of record', () => {
    expect(compared('').relation).toBe('unrelated');
    expect(compared('', 'en', bareRecord).relation).toBe('unrelated');
  });

  it('finds nothing on record in a fragment without a name, however near its few words', () => {
    for (const text of ['Coming back.', 'No formal proposals.', 'All obligations.'])
      expect(compared(text).relation, text).toBe('unrelated');
  });

  it('opens half-way for a passage without a name in a text on the subject', () => {
    const passage = 'All the obligations remain in force.';
    const alone = compare(passage, { start: 0, end: passage.length }, 'en', record);
    const text = `The CSTO chief spoke about Armenia. ${passage}`;
    const inText = compare(text, { start: text.length - passage.length, end: text.length }, 'en', record);
    expect(inText.claims[0]?.score).toBeGreaterThanOrEqual(alone.claims[0]?.score ?? 0);
  });
});
