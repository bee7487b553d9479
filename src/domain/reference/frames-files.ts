import en from '../../../assets/reference/csto-izvestia-2024-04/frames/en.json' with { type: 'json' };
import hy from '../../../assets/reference/csto-izvestia-2024-04/frames/hy.json' with { type: 'json' };
import ru from '../../../assets/reference/csto-izvestia-2024-04/frames/ru.json' with { type: 'json' };
import type { ClaimFrames } from './claim-frame.ts';

/** The frames that come with a record, by its id and language. In a bundle the tables made of them stand in their place (`laid-out.ts`). */
export const FRAMES_FILES: Readonly<Record<string, Readonly<Record<string, ClaimFrames>>>> = {
  'csto-izvestia-2024-04': { en, ru, hy },
};
