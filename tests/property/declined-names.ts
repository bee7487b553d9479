/** A name in the cases in which reports have their speakers. */
export interface Declined {
  readonly nominative: string;
  readonly genitive: string;
}

const pairs = (words: string): Declined[] =>
  words
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [nominative = '', genitive = nominative] = pair.split('/');
      return { nominative, genitive };
    });

/** Invented people: first names and surnames of every kind that is declined in a way of its own, and of those that are not. */
export const RUSSIAN = {
  man: {
    given: pairs(
      'Тарас/Тараса Юрий/Юрия Игорь/Игоря Андрей/Андрея Павел/Павла Лев/Льва Илья/Ильи Никита/Никиты Ара/Ары Гурам/Гурама',
    ),
    surname: pairs(`
      Гнатов/Гнатова Веслин/Веслина Вронский/Вронского Донской/Донского Белый/Белого Мелоян/Мелояна Бреднер/Бреднера
      Кравчук/Кравчука Бондарь/Бондаря Гайдай/Гайдая Горобец/Горобца Швец/Швеца Петрич/Петрича Лоза/Лозы Чайка/Чайки
      Зозуля/Зозули Шевченко Седых Берадзе Хвелидзе Цхалашвили Чиковани Данелия/Данелии Тер-Минасян/Тер-Минасяна Голубь/Голубя Заяц/Зайца`),
  },
  woman: {
    given: pairs('Анна/Анны Мария/Марии Ольга/Ольги Любовь/Любови Айгуль Нарине Ирина/Ирины Гоар'),
    surname: pairs(`
      Гнатова/Гнатовой Веслина/Веслиной Вронская/Вронской Белая/Белой Мелоян Бреднер Кравчук Бондарь Гайдай Горобец Швец
      Петрич Лоза/Лозы Чайка/Чайки Зозуля/Зозули Шевченко Седых Берадзе Цхалашвили Чиковани Данелия/Данелии Тер-Минасян`),
  },
} as const;

/** Armenian names: the nominative, with the article of a subject, the genitive. */
export interface ArmenianName {
  readonly nominative: string;
  readonly subject: string;
  readonly genitive: string;
}

const triples = (words: string): ArmenianName[] =>
  words
    .trim()
    .split(/\s+/)
    .map((triple) => {
      const [nominative = '', subject = '', genitive = ''] = triple.split('/');
      return { nominative, subject, genitive };
    });

export const ARMENIAN = {
  given: ['Տարաս', 'Աննա', 'Գագիկ', 'Լևոն', 'Նունե', 'Սաթենիկ'],
  surname: triples(`
    Մելոյան/Մելոյանը/Մելոյանի Վարդանյանց/Վարդանյանցը/Վարդանյանցի Բարխուդարենց/Բարխուդարենցը/Բարխուդարենցի Գնատով/Գնատովը/Գնատովի
    Բրեդներ/Բրեդները/Բրեդների Կրավչուկ/Կրավչուկը/Կրավչուկի Տեր-Մինասյան/Տեր-Մինասյանը/Տեր-Մինասյանի Վրոնսկի/Վրոնսկին/Վրոնսկու
    Չիկովանի/Չիկովանին/Չիկովանիի Բերաձե/Բերաձեն/Բերաձեի Լոռեցի/Լոռեցին/Լոռեցու Բզնունի/Բզնունին/Բզնունու
    Գնատովա/Գնատովան/Գնատովայի Շևչենկո/Շևչենկոն/Շևչենկոյի Արուստամյան/Արուստամյանը/Արուստամյանի`),
} as const;
