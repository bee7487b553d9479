import fc from 'fast-check';

/** A text with the language it is read in; `xx` has no rules. */
export interface Sample {
  readonly lang: 'en' | 'ru' | 'hy' | 'xx';
  readonly text: string;
}

/** What the sentences of one language are put together from: every part can stand beside every other. */
interface Parts {
  readonly sources: readonly string[];
  readonly cues: readonly string[];
  readonly contents: readonly string[];
  readonly joints: readonly string[];
}

const MARKS = ['"', '“', '”', '„', '«', '»', '‹', '›', '<', '>', "'", '‘', '’', "''", '``', '`', '[', ']', '(', ')'];
const PAUSES = [', ', ' - ', ' — ', ',- ', ': ', '. ', '? ', '! ', '… ', '; ', '.\n\n', '\n\n', '\n', ' ', '։ ', '՝ '];

const PARTS: Readonly<Record<Sample['lang'], Parts>> = {
  en: {
    sources: [
      'he',
      'Ann Berg',
      'the minister',
      'Secretary General Ann Berg',
      'Berg, head of the office',
      'I',
      'analysts',
    ],
    cues: [
      'said',
      'told TASS',
      'according to',
      'is confident',
      'reports',
      'added',
      'asked',
      'called',
      'did not rule out',
      'Regarding',
    ],
    contents: ['the bridge is open', 'We shall not wait.', 'why', 'it may rain if they come', 'No', 'in an interview'],
    joints: ['that', 'whether', 'and', 'however', 'as', 'this', 'by', 'when'],
  },
  ru: {
    sources: [
      'он',
      'Анна Берг',
      'министр',
      'глава фонда «Опора» Анна Берг',
      'Берга',
      'я',
      'аналитики секретариата',
      'ТАСС',
      'его',
    ],
    cues: [
      'сказал',
      'сообщил ТАСС',
      'по словам',
      'уверен',
      'передаёт',
      'добавив',
      'спросил',
      'назвал',
      'не исключил',
      'По его словам',
      'Об этом заявил',
      'считает',
    ],
    contents: [
      'мост открыт',
      'Ждать мы не станем.',
      'почему',
      'может пойти дождь, если',
      'Нет',
      'в интервью газете',
      'на брифинге',
    ],
    joints: ['что', 'о том, что', 'и', 'однако', 'как', 'об этом', 'в четверг', 'только что', 'будто'],
  },
  hy: {
    sources: [
      'նա',
      'Աննա Բերգյանը',
      'նախարարը',
      '«Հենք» հիմնադրամի տնօրեն Աննա Բերգյանն',
      'Բերգյանի',
      'ես',
      'վերլուծաբանները',
      'նրա',
    ],
    cues: [
      'ասել է',
      'հայտնեց',
      'խոսքով',
      'ըստ',
      'վստահ է',
      'հաղորդում է',
      'հավելելով',
      'հարցրեց',
      'որակել է որպես',
      'չի բացառել',
      'Այս մասին հայտնել է',
    ],
    contents: [
      'կամուրջը բաց է',
      'Մենք չենք սպասելու։',
      'ինչո՞ւ',
      'կարող է անձրև գալ, եթե',
      'Ոչ',
      'հարցազրույցում',
      'ասուլիսի ժամանակ',
    ],
    joints: ['որ', 'թե', 'և', 'սակայն', 'ինչպես', 'այս մասին', 'երեկ', 'որպես'],
  },
  xx: {
    sources: ['ona', 'Ann Berg', 'ministr'],
    cues: ['powiedział', 'dodał', 'według'],
    contents: ['most jest otwarty', 'Nie będziemy czekać.', 'Nie'],
    joints: ['że', 'i', 'jak'],
  },
};

const LANGUAGES = ['en', 'ru', 'hy', 'xx'] as const;

/** What stands between the pieces of a sentence: mostly what a writer would set, now and then anything. */
const between = (usual: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...PAUSES, ...MARKS, '') },
  );

/** A sentence after one of the frames of reported speech, its marks and pauses sometimes lost or exchanged. */
function framed({ sources, cues, contents, joints }: Parts): fc.Arbitrary<string> {
  const word = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
  const open = between(['«', '"', '“']);
  const close = between(['», - ', '," ', '”, ', '»,- ', '» ']);
  const end = between(['. ', '.\n\n', '։ ', '։\n\n']);
  const quoted = fc.tuple(open, word(contents), close, word(cues), between([' ']), word(sources), end);
  const before = fc.tuple(
    word(sources),
    between([' ']),
    word(cues),
    between([': ', ', ', '. ']),
    open,
    word(contents),
    close,
  );
  const reported = fc.tuple(
    word(sources),
    between([' ']),
    word(cues),
    between([', ', ' ']),
    word(joints),
    between([' ']),
    word(contents),
    end,
  );
  const closing = fc.tuple(word(contents), between([', ', ' - ']), word(cues), between([' ']), word(sources), end);
  const turn = fc.tuple(between(['- ', '— ']), word(contents), between(['?\n\n', '.\n\n', '՞։\n\n']));
  return fc.oneof(quoted, before, reported, closing, turn).map((pieces) => pieces.join(''));
}

/** Pieces in any order: what no writer would set, and near enough to words to reach every rule. */
function loose({ sources, cues, contents, joints }: Parts): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...sources, ...cues, ...contents, ...joints) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 3, arbitrary: fc.constantFrom(...PAUSES) },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.flat().join(''));
}

const grammarMade: fc.Arbitrary<Sample> = fc.constantFrom(...LANGUAGES).chain((lang) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: framed(PARTS[lang]) }, { weight: 1, arbitrary: loose(PARTS[lang]) }), {
      minLength: 1,
      maxLength: 9,
      size: 'max',
    })
    .map((sentences) => ({ lang, text: sentences.join('') })),
);

/** Any string at all, lone surrogates included. */
const random: fc.Arbitrary<Sample> = fc.record({
  lang: fc.constantFrom(...LANGUAGES),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...MARKS, ...PAUSES, 'А', 'б', 'Ա', 'ն', 'A', 'b', '1', '\ud800', '\u0301'),
      maxLength: 200,
    }),
  ),
});

export const samples: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 3, arbitrary: grammarMade },
  { weight: 1, arbitrary: random },
);

/** Paragraphs that have nothing to do with anybody's words: no marks, no names, no verbs of saying. */
export const UNRELATED: Readonly<Record<Sample['lang'], string>> = {
  en: 'Roads in the valley stay dry this week.',
  ru: 'Дороги в долине остаются сухими до конца недели.',
  hy: 'Ճանապարհները հովտում չոր են մինչև շաբաթվա վերջ։',
  xx: 'Drogi w dolinie pozostają suche do końca tygodnia.',
};

/** As long as the English one above, and about something else again. */
export const UNRELATED_TOO = 'Ships in the harbour lie still this year.';
