import * as v from 'valibot';

const words = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^\\p{Ll}{2,30}( \\p{Ll}{2,30}){${least - 1},${most - 1}}$`, 'u')));

/** The shape of a language's `opposites.json`: two words that stand against each other, parted by a space. */
export const oppositesSchema = v.strictObject({ pairs: v.array(words(2, 2)) });

/** The shape of a language's `press-words.json`: words that can stand for one another in reports, parted by spaces. */
export const wordGroupsSchema = v.strictObject({ groups: v.array(words(2, 40)) });
