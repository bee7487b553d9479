import { reportedByModel } from '../model/reported-by-model.ts';
import type { EnglishFrame } from './english-frame.ts';

/** Whatever the frames before it do not settle is read by the model, which names the part of it that found a content. */
export const byModel: EnglishFrame = {
  name: 'model',
  example: 'The harbour master promised a new quay.',
  read: ({ read, facts }) => {
    const reported = reportedByModel(read, facts);
    return reported.length > 0 ? reported : null;
  },
};
