import months from '../../../assets/page/months.json' with { type: 'json' };

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(months).flatMap((language) =>
    language.flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 1])),
  ),
);

/** The number of a month, 1 to 12, named by a word in lower case, in a form that dates use; null for every other word. */
export const monthOf = (word: string): number | null => NUMBERS.get(word) ?? null;
