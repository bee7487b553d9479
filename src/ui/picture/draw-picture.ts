import type { SheetView } from '../sheet/sheet-view.ts';
import { type Hand, leftOf, MARGIN, pictureLayout, WIDTH } from './picture-layout.ts';

/** Dots for each CSS pixel. */
const SCALE = 2;

const QUOTE_FACES =
  '"Iowan Old Style", Charter, Georgia, "Noto Serif", "Noto Serif Armenian", Sylfaen, Mshtakan, "DejaVu Serif", serif';
const UI_FACES =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Armenian", Mshtakan, "DejaVu Sans", sans-serif';

const FONTS: Readonly<Record<Hand, string>> = {
  title: `600 20px ${QUOTE_FACES}`,
  quote: `20px ${QUOTE_FACES}`,
  who: `600 14px ${UI_FACES}`,
  foot: `13px ${UI_FACES}`,
};
const INK: Readonly<Record<Hand, string>> = { title: '#1f1d1a', quote: '#1f1d1a', who: '#534f48', foot: '#656057' };

/** Draws a sheet on a canvas in this page, with the system's own faces: nothing is fetched. Null where the browser draws none. */
export function drawnPicture(sheet: SheetView, more: (left: number) => string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.lang = sheet.lang;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  const { lines, rails, height } = pictureLayout(sheet, (text, hand) => widthIn(pen, text, hand), more);
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#fdfcfa';
  pen.fillRect(0, 0, WIDTH, height);
  for (const { from, to, isVerbatim } of rails) {
    pen.fillStyle = isVerbatim ? '#1f1d1a' : '#c9c4ba';
    pen.fillRect(MARGIN, from, 3, to - from);
  }
  for (const { text, hand, y } of lines) {
    pen.font = FONTS[hand];
    pen.fillStyle = INK[hand];
    pen.fillText(text, leftOf(hand), y);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function widthIn(pen: CanvasRenderingContext2D, text: string, hand: Hand): number {
  pen.font = FONTS[hand];
  return pen.measureText(text).width;
}
