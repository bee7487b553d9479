import { languageOf } from '../../../src/domain/languages/language-of.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { type TextInLanguage, texts } from './texts.ts';

/**
 * How well languages are told without a hint: `npx tsx tests/frozen/languages/measure.ts [--missed]`. What is missed is named in the
 * part to fit on alone: of the frozen part nobody should know more than its figures.
 */
const listsMissed = process.argv.includes('--missed');

const toldOf = ({ text }: TextInLanguage): string => languageOf(text, null);
const isTold = (item: TextInLanguage): boolean => toldOf(item) === item.lang;
const hasRules = (lang: string): boolean => languageFor(lang).hasRules;

for (const part of ['fit', 'frozen'] as const) {
  const items = texts().filter((item) => item.part === part);
  const shown = (name: string, of: readonly TextInLanguage[], isRight: (item: TextInLanguage) => boolean): void =>
    console.log(`${part.padEnd(7)}${name.padEnd(46)}${of.filter(isRight).length} of ${of.length}`);
  const own = items.filter(({ lang }) => hasRules(lang));
  const others = items.filter(({ lang }) => !hasRules(lang));
  shown('told right', items, isTold);
  shown(
    'told right, below 80 characters',
    items.filter(({ text }) => text.length < 80),
    isTold,
  );
  shown(
    'told right, 80 to 199',
    items.filter(({ text }) => text.length >= 80 && text.length < 200),
    isTold,
  );
  shown(
    'told right, from 200 on',
    items.filter(({ text }) => text.length >= 200),
    isTold,
  );
  shown('of those with rules told right', own, isTold);
  shown('of the others not read by rules of another', others, (item) => !hasRules(toldOf(item)));
  if (listsMissed && part === 'fit')
    for (const item of items) if (!isTold(item)) console.log(`  ${item.id} is told ${toldOf(item)}: ${item.text}`);
}
