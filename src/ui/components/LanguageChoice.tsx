import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/language.ts';
import { Segments } from './Segments.tsx';

interface LanguageChoiceProps {
  readonly labelledBy: string;
  readonly chosen: Language;
  readonly choose: (language: Language) => void;
}

/** Each language under its own name, so that it can be found from any other. */
export const LanguageChoice = ({ labelledBy, chosen, choose }: LanguageChoiceProps) => (
  <Segments
    labelledBy={labelledBy}
    name="language"
    choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
    chosen={chosen}
    choose={choose}
  />
);
