import { sourcesByFrames } from '../by-frames/speakers/sources.ts';
import type { LanguageText, SourceRules } from '../language.ts';

/** The ending -ներ or -եր with at most three letters after it; «ընկեր» (friend) is a singular. */
const isPlural = (_: LanguageText, office: string): boolean =>
  /ներ|եր/.test(office.slice(-5)) && !office.endsWith('ընկեր');

/** Armenian sources. */
export const armenianSources: SourceRules = sourcesByFrames({ isPlural, surnameNeedsVerb: false });
