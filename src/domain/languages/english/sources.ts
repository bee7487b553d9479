import type { SourceRules } from '../language.ts';
import { withoutOwner } from '../without-owner.ts';
import { bodyAtHead, bodyKey, standsForBody } from './sources/body-name.ts';
import { englishDescription } from './sources/description.ts';
import { isAbout } from './sources/is-about.ts';
import { englishParts } from './sources/parts.ts';
import { wholeMention } from './sources/whole-mention.ts';
import { wholeSource } from './sources/whole-source.ts';

/** English sources: capital words mean little in them, links ("of", "for") and owners ("'s") much. */
export const englishSources: SourceRules = {
  whole: wholeSource,
  mention: wholeMention,
  parts: englishParts,
  description: englishDescription,
  shown: withoutOwner,
  isAbout,
  standsForBody,
  bodyAtHead,
  bodyKey,
};
