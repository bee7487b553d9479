import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import firstLook from '../../../assets/detection/first-look.json' with { type: 'json' };
import words from '../../../assets/detection/words.json' with { type: 'json' };
import { articleFromText } from '../../../src/cli/read-input.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { type ReportTraits, reportTraits } from '../../../src/domain/article/report-traits.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { normalForm } from '../../../src/domain/text/tokens.ts';

function traits(text: string, lang = 'en', about: Partial<Article> = {}): ReportTraits {
  const article = { ...articleFromText(text, lang, null), ...about };
  return reportTraits(article, extractStatements(text, languageFor(article.lang), null));
}

describe('quotations of a report', () => {
  it.each([
    ['en', '“The port is open,” the minister, Anna Weldon, said.'],
    ['ru', '«Порт открыт», — заявил министр Иван Петров.'],
    ['hy', '«Նավահանգիստը բաց է»,- ասել է նախարար Աննա Վելդոնը։'],
  ])('are those by plain speech in %s', (lang, text) => {
    expect(traits(text, lang).quotations).toBe(1);
  });

  it('are not those that praise or mock', () => {
    expect(traits('“The port is open,” the minister, Anna Weldon, crowed.').quotations).toBe(0);
  });

  it('are counted once, however often the same words are quoted', () => {
    const quotations = (...quoted: readonly string[]): number =>
      traits(quoted.map((one) => `“${one},” the minister, Aram Petrosyan, told reporters.`).join('\n\n')).quotations;
    expect(quotations('The harbour will open', 'Fees stay as they are')).toBe(2);
    expect(quotations('The harbour will open', 'The harbour will open', 'The harbour will open')).toBe(1);
  });

  it('weigh less where the speaker has no full name', () => {
    const named = traits('“The port is open,” Minister Anna Weldon said.');
    const unnamed = traits('“The port is open,” the minister said.');
    expect(named.namedDensity).toBe(named.density);
    expect(unnamed.namedDensity).toBe(0);
  });

  it('are as dense as the text is short, within a limit', () => {
    const one = '“The port is open,” Minister Anna Weldon said. ';
    expect(traits(one).density).toBe(2.5);
    expect(traits(`${one}${'The pier is long. '.repeat(100)}`).density).toBeLessThan(0.6);
  });
});

describe('the author’s own voice', () => {
  it.each([
    ['en', 'I think that we should walk to the pier, and you should, too.'],
    ['ru', 'Я думаю, что мы пойдём на пирс, и вы тоже пойдёте.'],
    ['hy', 'Ես կարծում եմ, որ մենք կգնանք, և դուք էլ կգաք։'],
  ])('is heard in %s', (lang, text) => {
    expect(traits(text, lang).address).toBeGreaterThan(0);
  });

  it('is not that of the person quoted', () => {
    expect(traits('“I think that we should go,” Minister Anna Weldon said.').address).toBe(0);
  });

  it('is not that of whoever stands in quotation marks, when nobody is known to have said it', () => {
    expect(
      traits('On the wall stood in red letters: “We will not sell our pier, and you will not buy it.” That was all.')
        .address,
    ).toBe(0);
  });

  it('is not that of whom the sentence before announces', () => {
    const announced = `The minister told us what he thinks:\n\nI go.\n\n${'The pier is long. '.repeat(80)}`;
    expect(traits(announced).address).toBeLessThan(traits(announced.replace(':', '.')).address);
  });

  it('is not known in a language without words for it', () => {
    expect(traits('Je pense que nous irons et que vous viendrez.', 'fr').address).toBe(0);
  });
});

describe('the share of a text that is said', () => {
  const own = 'The pier is long, and the ships that lie at it are small. ';

  it('holds a longer quotation of nobody who is known, and no name in marks', () => {
    const quoted = '“The northern pier will be sold next spring, and the southern one after it.”';
    expect(traits(`${own}On the wall stood ${quoted} That was all. ${own}`).said).toBeGreaterThan(0.3);
    expect(traits(`${own}The ship “Northern Star” lay at the pier. ${own}`).said).toBe(0);
  });

  it('is counted by paragraphs, too', () => {
    const spoken = '“The port is open to ships of every size and flag,” Minister Anna Weldon said.';
    expect(traits(`${spoken}\n\n${own}`).covered).toBe(0.5);
    expect(traits(`${spoken}\n\n${spoken.replace('port', 'pier')}`).covered).toBe(1);
  });
});

it('an opinion and a release are known by what they call themselves', () => {
  expect(traits('The pier is long.', 'en', { title: 'Opinion: the pier' })).toMatchObject({ opinion: 1, release: 0 });
  expect(traits('The pier is long. Press contact: the harbour.')).toMatchObject({ opinion: 0, release: 1 });
});

describe('the words by which kinds of pages are told', () => {
  const list = v.array(v.pipe(v.string(), v.minLength(1)));
  const byLanguage = v.strictObject({ en: list, ru: list, hy: list });

  it('keep to their schema', () => {
    const ofWords = { plainSpeech: byLanguage, address: byLanguage, opinion: list, release: list, about: list };
    expect(v.safeParse(v.strictObject(ofWords), words).issues).toBeUndefined();
    expect(v.safeParse(v.strictObject({ interview: list, saying: list }), firstLook).issues).toBeUndefined();
  });

  it('are written as they are looked for', () => {
    const lower = [...words.opinion, ...words.release, ...firstLook.interview, ...firstLook.saying];
    for (const word of lower) expect(word).toBe(word.toLowerCase());
    for (const stem of Object.values(words.plainSpeech).flat()) expect(stem).toBe(normalForm(stem));
  });
});
