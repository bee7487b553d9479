// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const TEXTS = {
  en: [
    'The ferry to the island runs again from Monday, the harbour office told reporters on the quay.',
    'Tickets cost as much as they did before the winter, and children travel free until the autumn.',
  ],
  ru: [
    'Паром на остров снова ходит с понедельника, сообщили журналистам в конторе порта на набережной.',
    'Билеты стоят столько же, сколько стоили до зимы, а дети до осени ездят бесплатно.',
  ],
  hy: [
    'Դեպի կղզի լաստանավը կրկին երթևեկում է երկուշաբթի օրվանից, ասել են նավահանգստի գրասենյակում։',
    'Տոմսերն արժեն այնքան, որքան ձմռանից առաջ, իսկ երեխաները մինչև աշուն կերթևեկեն անվճար։',
  ],
};
type Lang = keyof typeof TEXTS;
const TITLE: Record<Lang, string> = {
  en: 'Ferry runs to the island again',
  ru: 'Паром снова ходит на остров',
  hy: 'Լաստանավը կրկին երթևեկում է դեպի կղզի',
};
const DECLARED = '<meta property="article:published_time" content="2026-05-04T10:15:00+04:00">';

interface Parts {
  readonly lang?: Lang;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly first?: string;
  readonly after?: string;
}

function read({ lang = 'en', head = '', above = '', below = '', first = '', after = '' }: Parts) {
  const texts = [...TEXTS[lang], ...TEXTS[lang]].map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="${lang}"><head><title>${TITLE[lang]} | Tidewater</title>${head}</head><body><header><a href="/">Tidewater</a></header>${above}<main><article><h1>${TITLE[lang]}</h1>${below}${first}${texts}${after}</article></main></body></html>`;
  const outcome = readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://tidewater.example/n/7');
  if (!outcome.ok) throw new Error('unreadable');
  return outcome.value.article;
}

describe('the declared day of a page stands against', () => {
  it.each<[string, Parts]>([
    ['a caption', { below: '<figure><img alt=""><figcaption>The old pier, 3 March 2019</figcaption></figure>' }],
    ['a caption that is only a date', { below: '<figure><figcaption><span>3 March 2019</span></figcaption></figure>' }],
    ['a photo’s credit', { lang: 'ru', below: '<p>Архивное фото, 3 марта 2019</p>' }],
    ['a tag', { below: '<p class="tags"><a href="/t/1">3 March 2019</a></p>' }],
    [
      'a link to another story',
      { below: '<aside><time datetime="2019-03-03">3 March 2019</time> <a href="/o">Old pier</a></aside>' },
    ],
    ['a teaser', { below: '<p class="lead">The agreement of 3 March 2019 is back on the table</p>' }],
    ['the running text’s first line', { first: '<p>On 3 May 2026, the harbour office opened.</p>' }],
    ['the same in Russian', { lang: 'ru', first: '<p>3 мая 2026 года контора порта открылась.</p>' }],
    ['the same in Armenian', { lang: 'hy', first: '<p>2019 թվականի մարտի 3-ին գրասենյակը բացվեց։</p>' }],
    ['a later edition', { below: '<p>Updated 9 May 2026</p>' }],
    ['the day of the site’s head', { above: '<div>Friday, 3 April 2026</div>' }],
  ])('%s', (_what, parts) => {
    expect(read({ ...parts, head: DECLARED }).publishedTime).toBe('2026-05-04T10:15:00+04:00');
  });

  it('all but a date line of its own that says an earlier day', () => {
    expect(read({ head: DECLARED, below: '<p class="date">1 May 2026</p>' }).publishedTime).toBe('2026-05-01');
    expect(read({ lang: 'ru', head: DECLARED, below: '<p>1 мая 2026</p>' }).publishedTime).toBe('2026-05-01');
    expect(read({ lang: 'hy', head: DECLARED, below: '<p>1 Մայիսի, 2026</p>' }).publishedTime).toBe('2026-05-01');
  });
});

describe('a date line that is taken for the body’s first', () => {
  it('is none of its text', () => {
    const { text, publishedTime } = read({ below: '<p>Monday, May 4th, 2026 at 10:15 a.m.</p>' });
    expect([text.includes('May 4th'), publishedTime]).toEqual([false, '2026-05-04T10:15:00']);
  });
});

describe('a byline', () => {
  it.each<[string, Parts]>([
    ['a person of the first line', { first: '<p>Jo Sample, the harbour master, met reporters on the quay.</p>' }],
    ['the same in Russian', { lang: 'ru', first: '<p>Иван Мостовой, начальник порта, встретил журналистов.</p>' }],
    ['the same in Armenian', { lang: 'hy', first: '<p>Արամ Կամրջյան, նավահանգստի պետը, հանդիպեց լրագրողներին։</p>' }],
    ['one who is quoted', { after: '<ul><li>Jo Sample, exporter: "We lost a third of our buyers."</li></ul>' }],
    ['an answer', { first: '<p>In September, if customs officers are hired in time.</p>' }],
    ['a picture’s', { below: '<figure><figcaption>Jo Sample</figcaption></figure>' }],
    ['a program’s', { head: '<meta name="author" content="admin">' }],
    [
      'a known agency',
      { head: '<meta name="author" content="Reuters">', first: '<p>SALTWICK, May 4 (Reuters) - The ferry runs.</p>' },
    ],
    [
      'the agency that the report begins with',
      {
        head: '<meta name="author" content="Tidewater">',
        first: '<p>SALTWICK. /Tidewater/. The ferry runs again.</p>',
      },
    ],
  ])('is not %s', (_what, parts) => {
    expect(read(parts).byline).toBeNull();
  });

  it.each<[string, Parts, string]>([
    ['a declared person', { head: '<meta name="author" content="Dr Jo Sample">' }, 'Jo Sample'],
    [
      'the line that shows one, where "admin" is declared',
      { head: '<meta name="author" content="admin">', below: '<p>By Jo Sample</p>' },
      'Jo Sample',
    ],
    [
      'the line that shows one, where the site is declared',
      { head: '<meta name="author" content="Tidewater">', below: '<p>By Jo Sample</p>' },
      'Jo Sample',
    ],
    [
      'several, as they are printed',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Jo Sample"},{"name":"Anna Weldon"}]}</script>',
        below: '<p>By Jo Sample and Anna Weldon</p>',
      },
      'Jo Sample and Anna Weldon',
    ],
    ['who wrote, not who took the pictures', { below: '<p>Text: Jo Sample, photo: Anna Weldon</p>' }, 'Jo Sample'],
    [
      'a name before an address',
      { below: '<div class="author">By Jo Sample<br><a href="#">Email the author</a> | jo@tidewater.example</div>' },
      'Jo Sample',
    ],
    [
      '"by" as an element of its own',
      { below: '<p><span>Guide</span> <span>by</span> <a href="/p/1">Jo Sample</a></p>' },
      'Jo Sample',
    ],
    ['a list', { below: '<ul class="authors"><li>Jo Sample</li><li>Anna Weldon</li></ul>' }, 'Jo Sample, Anna Weldon'],
    ['a name alone', { below: '<div>Jo Sample</div><div>4 May 2026</div>' }, 'Jo Sample'],
    ['a signature', { after: '<p>Jo Sample, special correspondent, Saltwick</p>' }, 'Jo Sample'],
    ['a Russian credit', { lang: 'ru', below: '<p>Материал подготовил Иван Мостовой</p>' }, 'Иван Мостовой'],
    ['a Russian label', { lang: 'ru', below: '<p>Автор: Анна Заречная, фото: Иван Мостовой</p>' }, 'Анна Заречная'],
    [
      'a Russian signature',
      { lang: 'ru', after: '<div><span>Наш корреспондент</span> <b>Иван Мостовой</b></div>' },
      'Иван Мостовой',
    ],
    ['an Armenian label', { lang: 'hy', below: '<p>Հեղինակ՝ Աննա Գետափյան</p>' }, 'Աննա Գետափյան'],
    [
      'an Armenian credit without its article',
      { lang: 'hy', below: '<p>Պատրաստեց Աննա Գետափյանը</p>' },
      'Աննա Գետափյան',
    ],
    [
      'the site itself, where it signs what is no agency’s report',
      { head: '<meta name="author" content="Tidewater">' },
      'Tidewater',
    ],
  ])('is %s', (_what, parts, name) => {
    expect(read(parts).byline).toBe(name);
  });

  it('may stand under the title in one paragraph', () => {
    const html = `<title>${TITLE.en}</title><body><b>${TITLE.en}</b><br><i>By Jo Sample</i><br><br>${TEXTS.en[0]}<br><br>${TEXTS.en[1]}<br><br>${TEXTS.en[0]}`;
    const outcome = readPage(new DOMParser().parseFromString(html, 'text/html'), null);
    expect(outcome.ok && outcome.value.article.byline).toBe('Jo Sample');
  });
});

describe('a headline', () => {
  it('is none of the text, also where the page calls itself otherwise', () => {
    const html = `<title>Ferry runs again</title><body><main><h1>Harbour office says ferry runs again to the island</h1>${TEXTS.en.map((text) => `<p>${text}</p>`).join('')}</main>`;
    const outcome = readPage(new DOMParser().parseFromString(html, 'text/html'), null);
    expect(outcome.ok && outcome.value.article.text.includes('Harbour office says')).toBe(false);
  });
});
