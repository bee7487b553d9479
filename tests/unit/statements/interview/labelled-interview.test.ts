import { describe, expect, it } from 'vitest';
import { interview } from '../interview.ts';

describe('in an interview with labels', () => {
  it('each label speaks for itself, and the one that asks says nothing', () => {
    const { questions, answers } = interview([
      'The Tidings talked to harbour master Petra Holm.',
      'Tidings.am: Will the pier be built?',
      'P. Holm: A family from the coast told us: "We need it". We shall build it.',
      'I would add the lamps.',
      'Tidings.am: When?',
      'P. Holm: In May.',
    ]);
    expect(questions).toEqual(['Will the pier be built?', 'When?']);
    expect(answers).toEqual([
      [
        'Petra Holm',
        'direct',
        'A family from the coast told us: "We need it". We shall build it. | I would add the lamps.',
        'Will the pier be built?',
      ],
      ['Petra Holm', 'direct', 'In May.', 'When?'],
    ]);
  });

  it.each([
    [
      'en',
      'Harbour master Petra Holm gave an interview.',
      'Q: Is the pier safe?',
      'A: It is, the piles are new.',
      'Petra Holm',
    ],
    [
      'ru',
      'Смотритель маяка Вера Тихая дала интервью.',
      'Корр.: Порт закроют?',
      'Ответ: Порт не закроют.',
      'Вера Тихая',
    ],
    [
      'hy',
      'Լույս է տեսել զրույցը։',
      '«Լուրեր». Ե՞րբ կբացվի նավահանգիստը։',
      'Վերա Թիխոյան. Մայիս ամսին կբացվի։',
      'Վերա Թիխոյան',
    ],
  ])('knows the labels of %s', (lang, lead, question, answer, guest) => {
    const { questions, answers } = interview([lead, question, answer], lang);
    expect(questions).toHaveLength(1);
    expect(answers.map(([who, kind]) => [who, kind])).toEqual([[guest, 'direct']]);
    expect(answer.endsWith(String(answers[0]?.[2]))).toBe(true);
  });

  it.each([
    [
      'en',
      [
        'NPT: Tell us about the pier.',
        'NPT: And the lamps? You wanted new ones.',
        'NPT: And the rails?',
        'NPT: Your plans.',
      ],
      [
        'Holm: It is old. We lost nine piles.',
        'Holm: I said so, yes.',
        'Holm: Sometimes.',
        'Holm: A second pier, and lamps along the whole of it.',
      ],
      'Holm',
    ],
    [
      'ru',
      ['Маяк: Расскажите о причале.', 'Маяк: А фонари?', 'Маяк: Ваши планы.'],
      ['Вера Тихая: Он стар. Мэр говорил, что сваи целы.', 'Вера Тихая: Иногда горят.', 'Вера Тихая: Второй причал.'],
      'Вера Тихая',
    ],
    [
      'hy',
      ['Փարոս. Պատմեք նավամատույցի մասին։', 'Փարոս. Իսկ լամպե՞րը։', 'Փարոս. Ձեր ծրագրերը։'],
      [
        'Վերա Թիխոյան. Հին է։ Քաղաքապետն ասում է, որ ամուր է։',
        'Վերա Թիխոյան. Երբեմն վառվում են։',
        'Վերա Թիխոյան. Լավ կլինի։',
      ],
      'Վերա Թիխոյան',
    ],
  ])('two labels that take turns need not ask each time (%s)', (lang, prompts, replies, guest) => {
    const paragraphs = prompts.flatMap((prompt, at) => [prompt, replies[at] ?? '']);
    const { questions, answers } = interview([...paragraphs, lang === 'en' ? 'Photo: Anna Reed' : ''], lang);
    const withoutLabel = (turn: string): string => turn.slice(turn.indexOf(' ', turn.search(/[:.]/u)) + 1);
    expect(questions).toEqual(prompts.map(withoutLabel));
    expect(answers.map(([who, , words]) => [who, words])).toEqual(replies.map((words) => [guest, withoutLabel(words)]));
  });

  it('two people who seldom ask each other are no interview', () => {
    const talk = [
      'We need a dam. Who pays?',
      'The state.',
      'It has no money.',
      'It has.',
      'I doubt that.',
      'Read.',
      'I have.',
      'Again.',
    ];
    const { questions } = interview(talk.map((words, at) => `${at % 2 === 0 ? 'Petra Holm' : 'Anna Reed'}: ${words}`));
    expect(questions).not.toContain('It has no money.');
  });

  it('a guest who speaks first and asks back is not the interviewer', () => {
    const { questions } = interview([
      'Petra Holm: I have seen the pier. It leans.',
      'Herald: Tell us more.',
      'Petra Holm: What is there to tell?',
      'Herald: The cost.',
      'Petra Holm: Two millions.',
      'Herald: Thank you.',
    ]);
    expect(questions).not.toContain('Two millions.');
  });

  it.each([
    [
      'en',
      'Petra Holm: “We Cannot Wait”',
      'Petra Holm, the harbour master, met the Tidings at the pier.',
      'Petra Holm',
    ],
    ['ru', 'Вера Тихая: «Мы не можем ждать»', 'Смотритель Вера Тихая пришла на причал в мае.', 'Вера Тихая'],
    ['hy', 'Վերա Թիխոյան. «Մենք չենք կարող սպասել»', 'Վերա Թիխոյանը մայիսին եկել է նավամատույց։', 'Վերա Թիխոյան'],
  ])(
    'the reporter’s lead under a headline in the guest’s words is not the guest’s (%s)',
    (lang, headline, lead, guest) => {
      const [label, end, mark] = lang === 'hy' ? ['Փարոս. Ե՞րբ', '։', '.'] : ['Tidings: When', '?', ':'];
      const { answers } = interview(
        [headline, lead, `${label}${end}`, `${guest}${mark} 2026${lang === 'hy' ? '։' : '.'}`],
        lang,
      );
      expect(answers.some(([, , words]) => String(words).includes(lead.slice(-9)))).toBe(false);
      expect(answers.at(-1)?.[0]).toBe(guest);
    },
  );
});
