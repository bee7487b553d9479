/**
 * A copy of a page that other people's code may walk and change. The page itself is only written out as text.
 *
 * In Chromium a `<form><input name="getAttribute">` hides the form's own `getAttribute`, in a content script too, and
 * code that calls it throws. In the copy nothing that can hide a property keeps its name: the controls and pictures
 * that a form lists lose `id` and `name`, whatever names itself on the document loses `name`. Other ids stay: readers
 * tell an article from a side bar by them.
 */
const LISTED_IN_FORMS = 'button, fieldset, input, object, output, select, textarea, img';
const NAMED_ON_DOCUMENTS = 'form, embed, iframe, a, applet';

/** Null where the page's engine has no parser, or refuses. */
export function hardenedCopy(document: Document): Document | null {
  const Parser = document.defaultView?.DOMParser;
  if (Parser === undefined) return null;
  const copy = new Parser().parseFromString(document.documentElement.outerHTML, 'text/html');
  for (const element of copy.querySelectorAll(LISTED_IN_FORMS)) {
    element.removeAttribute('id');
    element.removeAttribute('name');
  }
  for (const element of copy.querySelectorAll(NAMED_ON_DOCUMENTS)) element.removeAttribute('name');
  return copy;
}
