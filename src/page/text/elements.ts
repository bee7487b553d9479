/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not the page's own words. */
export const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas datalist embed head input math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements by which a page asks something of its reader. */
export const CONTROLS: ReadonlySet<string> = new Set(['button', 'input']);
