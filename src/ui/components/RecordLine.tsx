import type { RecordView } from '../view-models/record.ts';
import { Sentence } from './Sentence.tsx';

/** Which record, and as of when: shown wherever something is compared. */
export const RecordLine = ({ record }: { readonly record: RecordView }) => {
  const title = (
    <b lang={record.lang}>
      <bdi>{record.title}</bdi>
    </b>
  );
  return (
    <p class="quiet record-line">
      {record.date ? (
        <Sentence of="record.line" with={{ title, date: <span class="date">{record.date}</span> }} />
      ) : (
        <Sentence of="record.undated" with={{ title }} />
      )}
    </p>
  );
};
