import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Words } from '../i18n/words.ts';
import { webAddress } from './web-address.ts';

/** A record as it is named to the reader: always with its date, because positions change. */
export interface RecordView {
  readonly title: string;
  readonly lang: string;
  readonly date: string | null;
  readonly shortDate: string | null;
  readonly agency: string;
  readonly claims: number;
  readonly url: string | null;
}

export const recordView = (record: ReferenceModel, words: Words): RecordView => ({
  title: record.title,
  lang: record.lang,
  date: words.date(record.source.date),
  shortDate: words.date(record.source.date, 'short'),
  agency: record.source.agency,
  claims: record.claims.length,
  url: webAddress(record.source.url),
});
