import { describe, expect, it, test } from 'vitest';
import { answersIn } from '../../../src/domain/article/answers-in.ts';

const answers = (text: string, title: string | null = null): number => answersIn({ title, text }, false);

describe('two questions with their answers are an interview', () => {
  it.each([
    [
      'English',
      'The Courier spoke with Leda Marchetti, head of the ferry union, about the winter timetable.',
      'Will the night boat run?\n\nIt will, if we find two more pilots. I promise nothing before that.\n\nAnd if you find none?\n\nThen my colleagues and I will sleep at home, and so will the passengers.',
    ],
    [
      'Russian',
      'Корреспондент «Курьера» побеседовал с главой союза паромщиков Ледой Маркетти.',
      'Пойдёт ли ночной паром?\n\nПойдёт, если мы найдём двух лоцманов. Раньше я ничего не обещаю.\n\nА если не найдёте?\n\nТогда мы будем спать дома, и пассажиры наши тоже.',
    ],
    [
      'Armenian',
      '«Սուրհանդակը» զրուցել է լաստանավերի միության ղեկավար Լեդա Մարկետիի հետ։',
      'Գիշերային նավը կաշխատի՞։\n\nԿաշխատի, եթե մենք գտնենք երկու նավավար։ Մինչ այդ ես ոչինչ չեմ խոստանում։\n\nԻսկ եթե չգտնե՞ք։\n\nԱյդ դեպքում մենք կքնենք տանը, մեր ուղևորները՝ նույնպես։',
    ],
  ])('where a conversation is announced in %s', (_language, introduction, turns) => {
    expect(answers(`${introduction}\n\n${turns}`)).toBe(2);
    expect(answers(turns)).toBe(0);
  });

  it('not where nobody is named', () => {
    const turns =
      'What do we sell?\n\nWe sell boats, and we love our work.\n\nHow do we deliver?\n\nWe bring the boat to our pier.';
    expect(answers(`Start the conversation with us: these are the questions that we hear most.\n\n${turns}`)).toBe(0);
  });

  it('not where nobody answers for himself', () => {
    const turns =
      'How does the lift work?\n\nPress the green button and wait until your floor is shown.\n\nWhat if it stops?\n\nPress the red button and call your warden.';
    expect(answers(`The warden spoke with Leda Marchetti about the lifts.\n\n${turns}`)).toBe(0);
  });
});

test('a single question with its answer is none, whoever is announced', () => {
  const text =
    'The Courier spoke with Leda Marchetti.\n\nWill the night boat run?\n\nIt will, if we find two more pilots. I promise nothing before that.';
  expect(answers(text)).toBe(0);
});
