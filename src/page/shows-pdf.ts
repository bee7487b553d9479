/**
 * Whether the browser shows a PDF here. Chromium lets a script into the page that it wraps round its viewer: that one bears
 * the file's own type, and holds nothing but the viewer.
 */
export const showsPdf = (document: Document): boolean => document.contentType === 'application/pdf';
