import * as v from 'valibot';
import { FORMS, SLOTS } from './citation-style.ts';
import { CITATION_STYLES } from './style-names.ts';

const SLOT = /\{(\w+)\}/g;

/** Our own signs round slots that there are; nothing else is put into a citation. */
const words = v.pipe(
  v.string(),
  v.regex(/\{\w+\}/),
  v.check((text) => [...text.matchAll(SLOT)].every(([, name]) => (SLOTS as readonly unknown[]).includes(name))),
);

const template: v.GenericSchema = v.union([
  words,
  v.strictObject({
    join: v.string(),
    of: v.pipe(v.array(v.lazy(() => template)), v.minLength(1)),
    before: v.optional(v.string()),
    after: v.optional(v.string()),
  }),
]);

export const citationStylesSchema = v.array(
  v.strictObject({ name: v.picklist(CITATION_STYLES), form: v.picklist(FORMS), template }),
);
