import type { Language } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import type { ReferenceModel } from '../../reference/model.ts';

/** A record as it is held against texts of one language: what every part of a comparison is asked with. */
export interface RecordView {
  readonly model: ReferenceModel;
  /** The language of the text by its code, which also languages without rules have. */
  readonly lang: string;
  readonly language: Language;
  /** Whether the passage of which this is a part names another body that a common noun ("the alliance") may stand for. */
  readonly isRivalAround?: boolean;
}

export const viewOf = (model: ReferenceModel, lang: string): RecordView => ({
  model,
  lang,
  language: languageFor(lang),
});
