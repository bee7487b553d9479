import { describe, expect, it } from 'vitest';
import { interview } from '../interview.ts';

describe('in an interview led by dashes', () => {
  it('the guest answers, whatever bodies and people are named in questions and answers', () => {
    const { questions, answers } = interview([
      'Harbour master Petra Holm, in an interview to the Tidings, speaks about the new pier.',
      '- Ms. Holm, the government has announced a second pier. Will it be built?',
      '- The minister of transport told me that it would. They say: "It will be ready soon". I doubt it.',
    ]);
    expect(questions).toEqual(['Ms. Holm, the government has announced a second pier. Will it be built?']);
    expect(answers).toEqual([
      [
        'Petra Holm',
        'direct',
        'The minister of transport told me that it would. They say: "It will be ready soon". I doubt it.',
        questions[0],
      ],
    ]);
  });

  it('an answer goes on in the plain paragraphs before the next question', () => {
    const { answers } = interview([
      'Harbour master Petra Holm answered our questions.',
      '- Is the pier safe?',
      '- It is. The piles are new.',
      'Only the lamps have to be changed.',
      '- When?',
      '- In May.',
      'The pier was built in 1911.',
    ]);
    expect(answers.map(([, , words]) => words)).toEqual([
      'It is. The piles are new. | Only the lamps have to be changed.',
      'In May.',
    ]);
  });

  it('an Armenian answer goes on in what is said to a hearer', () => {
    const { answers } = interview(
      ['– Քանի՞ ցից կա։', '– Յոթը։', 'Ամեն ցից հին է։ Դա չես լրացնի։', '– Ե՞րբ կփոխվի։', '– Մայիսին։'],
      'hy',
    );
    expect(answers.map(([, , words]) => words)).toEqual(['Յոթը։ | Ամեն ցից հին է։ Դա չես լրացնի։', 'Մայիսին։']);
  });

  it('an interviewer who does not ask says nothing either', () => {
    const { questions, answers } = interview([
      'Harbour master Petra Holm answered our questions.',
      '- Is the pier safe?',
      '- It is.',
      '- But the fishermen say the opposite.',
      '- They have not seen the new piles.',
      '- Thank you for the talk.',
    ]);
    expect(questions).toEqual(['Is the pier safe?', 'But the fishermen say the opposite.']);
    expect(answers.map(([who, , words]) => [who, words])).toEqual([
      ['Petra Holm', 'It is.'],
      ['Petra Holm', 'They have not seen the new piles.'],
    ]);
  });

  it('reads Russian and Armenian alike', () => {
    const russian = interview(
      [
        'Смотритель маяка Вера Тихая ответила на вопросы газеты.',
        '— Компании говорят, что порт закроют. Это так?',
        '— Нет. Министерство обещало помочь и помогло.',
        'Корабли приходят каждый день.',
      ],
      'ru',
    );
    expect(russian.answers).toEqual([
      ['Вера Тихая', 'direct', 'Нет. Министерство обещало помочь и помогло.', russian.questions[0]],
    ]);
    const armenian = interview(
      [
        'Մեր զրուցակիցն է տնօրեն Վերա Թիխոյանը։',
        '- Ընկերություններն ասում են, որ նավահանգիստը կփակվի։ Ճի՞շտ է։',
        '- Ոչ։ Նախարարն ինձ այլ բան է ասել։',
      ],
      'hy',
    );
    expect(armenian.answers).toEqual([
      ['Վերա Թիխոյան', 'direct', 'Ոչ։ Նախարարն ինձ այլ բան է ասել։', armenian.questions[0]],
    ]);
  });
});

describe('in an interview without dashes and labels', () => {
  const turns = ['Ms. Holm, will the pier be built?', 'It will. We have the money.', 'When?', 'By the end of May.'];

  it('questions that are paragraphs of their own are answered by what follows', () => {
    const { questions, answers } = interview(['The interview of the Tidings with harbour master Petra Holm', ...turns]);
    expect(questions).toEqual([turns[0], turns[2]]);
    expect(answers.map(([who, , words, question]) => [who, words, question])).toEqual([
      ['Petra Holm', turns[1], turns[0]],
      ['Petra Holm', turns[3], turns[2]],
    ]);
  });

  it.each([
    [
      'ru',
      'Смотритель Вера Тихая — о причале.',
      ['Г-жа Тихая, сколько свай осталось?', 'А что говорит мэр?', 'Устоит ли причал?'],
      ['Семь. Формально — пять.', 'Говорит, что деньги есть. Они есть с марта.', 'Пока есть хоть одна лодка, устоит.'],
      'Вера Тихая',
    ],
    [
      'en',
      'Harbour master Petra Holm — on the pier.',
      ['Ms. Holm, how many piles are left?', 'Will the pier stand?'],
      ['Seven. On paper, five.', 'As long as there is a boat, it will.'],
      'Petra Holm',
    ],
  ])('who is called by name and answers in a word is the guest (%s)', (lang, lead, asked, replies, guest) => {
    const paragraphs = asked.flatMap((question, at) => [question, replies[at] ?? '']);
    const { questions, answers } = interview([lead, ...paragraphs], lang);
    expect(questions).toEqual(asked);
    expect(answers.map(([who, , words]) => [who, words])).toEqual(replies.map((words) => [guest, words]));
  });

  it('an open letter that asks and goes on in sentences is not its reader’s', () => {
    const letter = [
      'Анна Орлова, почему закрыты школы?',
      'Крыша течёт. Дети дома.',
      'Когда их откроют?',
      'Ученики ждут.',
    ];
    expect(interview(['Открытое письмо министру Анне Орловой.', ...letter], 'ru').answers).toEqual([]);
  });

  it('the questions of a report are no turns', () => {
    const { answers } = interview([
      'The bridge is late.',
      'How is that possible?',
      'The builders left in the spring.',
      'Who pays?',
      'The town does.',
    ]);
    expect(answers).toEqual([]);
  });
});

describe('a question inside a sentence', () => {
  it.each([
    ["To a reporter's question whether the pier will close, Holm said it would not.", 'whether the pier will close'],
    [
      'Answering the question of whether the pier is safe, Holm noted that it was quite safe.',
      'whether the pier is safe',
    ],
    ['In response to a question about the fate of the pier, Holm said that it would stay.', 'the fate of the pier'],
    ['Asked by a reporter if the pier would close, Holm said that it would not.', 'if the pier would close'],
    [
      'The deputy asked the minister how many boats had sunk. Holm said that three boats had.',
      'how many boats had sunk',
    ],
    ['"It is safe and sound," Holm said, answering a question about the pier.', 'the pier'],
    ['Holm said, commenting on the closing of the pier, that it would not last.', 'the closing of the pier'],
  ])('is bounded and answered: %s', (text, question) => {
    const { questions, answers } = interview([text]);
    expect(questions).toEqual([question]);
    expect(answers.map(([who, , , answered]) => [who, answered])).toEqual([['Holm', question]]);
  });

  it.each([
    ['ru', 'На вопрос депутата о судьбе порта министр ответил, что порт не закроют.', 'судьбе порта'],
    ['ru', 'В ответ на вопрос журналиста, закроют ли порт, министр сказал, что порт останется.', 'закроют ли порт'],
    ['hy', 'Նավահանգստի ճակատագրի մասին հարցին նախարարը պատասխանեց, որ այն չի փակվի։', 'Նավահանգստի ճակատագրի'],
  ])('is bounded in %s: %s', (lang, text, question) => {
    const { questions, answers } = interview([text], lang);
    expect(questions).toEqual([question]);
    expect(answers.map(([, , , answered]) => answered)).toEqual([question]);
  });

  it.each([
    'Holm said in response to a question of Mr. Brand that the pier would stay.',
    'The minister asked to close the pier, Holm said.',
  ])('is not seen where only the one who asks is named: %s', (text) => {
    expect(interview([text]).questions).toEqual([]);
  });

  it('is not seen in «ответил на вопросы журналистов»', () => {
    expect(interview(['Министр ответил на вопросы журналистов и уехал в порт.'], 'ru').questions).toEqual([]);
  });
});

describe('quotations that go on', () => {
  it('in short paragraphs of their own are the speaker’s', () => {
    const { answers } = interview(['“The pier has two ends,” Petra Holm said.', '“One is old.”', '“Both are safe.”']);
    expect(answers.map(([who, , words]) => [who, words])).toEqual([
      ['Petra Holm', 'The pier has two ends'],
      ['Petra Holm', 'One is old.'],
      ['Petra Holm', 'Both are safe.'],
    ]);
  });

  it('end before "told reporters" where the closing mark is lost', () => {
    const { answers } = interview([
      '"The pier is old, Petra Holm told reporters on Monday. The next talk will be in May.',
    ]);
    expect(answers.map(([who, , words]) => [who, words])).toEqual([['Petra Holm', 'The pier is old']]);
  });

  it.each([
    ['en', 'The pier is old', '"The pier is old", Petra Holm said". The talks go on.'],
    ['ru', 'Порт очень старый', '«Порт очень старый», - сказала Вера Тихая». Переговоры идут.'],
  ])('keep their words when one mark too many follows (%s)', (lang, words, text) => {
    expect(interview([text], lang).answers.map(([, , said]) => said)).toEqual([words]);
  });
});
