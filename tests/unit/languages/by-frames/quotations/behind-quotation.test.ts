import { describe, expect, it } from 'vitest';
import type { QuotationEnd } from '../../../../../src/domain/languages/by-frames/framed-language.ts';
import {
  attributionStart,
  behindQuotationFrame,
} from '../../../../../src/domain/languages/by-frames/quotations/behind-quotation.ts';
import { at, behind, framed, words } from '../framed.ts';

/** The place behind the last closing mark of a text. */
const endOf = (text: string, opensSentence = true): QuotationEnd => {
  const read = framed(text);
  const from = read.tokens.findLastIndex(({ norm }) => norm === '»') + 1;
  return { read, from, limit: read.tokens.length, opensSentence };
};

const attributed = (text: string, opensSentence = true): (string | null)[] | null => {
  const place = endOf(text, opensSentence);
  const found = behindQuotationFrame.read(place);
  return found === null ? null : [words(place.read, found.cue), words(place.read, found.source)];
};

describe('the attribution behind a quotation', () => {
  it.each([
    ['«Мост готов», - отметил он.', 'отметил', 'он'],
    ['«Мост готов», — сказал на брифинге инженер Гнатов.', 'сказал', 'инженер Гнатов'],
    ['«Мост готов», — инженер Гнатов признался.', 'признался', 'инженер Гнатов'],
    ['«Мост готов» — такими словами инженер Гнатов предупредил рыбаков.', 'предупредил', 'инженер Гнатов'],
    ['«Мост готов», — с таким заявлением выступил посол Ларин.', 'выступил', 'посол Ларин'],
    ['«Мост готов», — отвечая на вопрос Рогова, сказал Гнатов.', 'сказал', 'Гнатов'],
    ['«Мост готов», — цитирует Гнатова агентство.', 'цитирует', 'Гнатова'],
    ['«Мост готов», — по его словам.', 'по его словам', 'его'],
    ['«Мост готов», — сказал.', 'сказал', null],
    ['«Мост почти готов и открыт», сказал Гнатов.', 'сказал', 'Гнатов'],
    ['«Կամուրջը փակ է»,- հարցազրույցում ասաց Վանեսյանը։', 'ասաց', 'Վանեսյանը'],
    ['«Կամուրջը փակ է»,- ասաց Վանեսյանը։', 'ասաց', 'Վանեսյանը'],
  ])('in «%s»', (text, cue, who) => {
    expect(attributed(text)).toEqual([cue, who]);
  });

  it.each([
    ['its sentence ends first', '«Мост готов». Так сказал Гнатов.'],
    ['a colon stands first', '«Мост готов», а дальше: сказал Гнатов.'],
    ['a second dash stands first', '«Мост готов», — пункт первый — сказал Гнатов.'],
    ['"that" stands first', '«Мост готов», — а что сказал Гнатов, неясно.'],
    ['no cue follows', '«Мост готов», — решение суда.'],
    ['nothing follows', '«Мост готов»'],
  ])('is none where %s', (_case, text) => {
    expect(attributed(text)).toBeNull();
  });

  it('needs no comma only right behind a quotation that opens its sentence', () => {
    expect(attributed('«Мост почти готов и открыт» сказал Гнатов.')).toEqual(['сказал', 'Гнатов']);
    expect(attributed('«Мост почти готов и открыт» сказал Гнатов.', false)).toBeNull();
    expect(attributed('«Мост почти готов и открыт» инженер Тарас Гнатов сказал.')).toBeNull();
  });
});

describe('where an attribution may begin', () => {
  it('is behind comma, dash and converb', () => {
    const place = endOf('«Мост готов», — отвечая на вопрос, сказал Гнатов.');
    expect(attributionStart(place)).toEqual({ at: at(place.read, 'сказал'), isParted: true });
  });

  it('is the next word where nothing parts them', () => {
    const place = endOf('«Мост готов» сказал Гнатов.');
    expect(attributionStart(place)).toEqual({ at: place.from, isParted: false });
    expect(place.from).toBe(behind(place.read, '«Мост готов»'));
  });
});
