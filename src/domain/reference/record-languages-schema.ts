import * as v from 'valibot';
import { type InEachLanguage, RECORD_LANGUAGES } from './record-languages.ts';

/** The same shape under the code of each language of a record, and nothing beside. */
export const inEachLanguage = <Shape extends v.GenericSchema>(shape: Shape) =>
  v.strictObject(Object.fromEntries(RECORD_LANGUAGES.map((code) => [code, shape])) as InEachLanguage<Shape>);
