import type { SavedFile, SavedPicture } from './ports/interface.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';

/** Long enough for a browser to have taken the file over; the address then holds its memory no longer. */
const TAKEN_OVER_MS = 60_000;

/** Saves a file as the browser saves downloads. A link of our own with an address of our own needs no permission. */
export const save = ({ name, type, text }: SavedFile): Outcome<null> =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

export const savePicture = ({ name, picture }: SavedPicture): Outcome<null> => saveBlob(name, picture);

function saveBlob(name: string, blob: Blob): Outcome<null> {
  try {
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
    return done(null);
  } catch {
    return failed('unexpected');
  }
}
