/**
 * Every element of HTML, of now and of the past, the roots of SVG and MathML with what old pages use of them, and elements of
 * search engines.
 */
export const ELEMENT_NAMES: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed ' +
    'fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img ' +
    'input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed ' +
    'noframes noindex nolayer noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s ' +
    'samp script search section select shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp ' +
    'path g defs use symbol circle rect line polyline polygon ellipse text tspan desc metadata clippath mask pattern filter stop ' +
    'lineargradient radialgradient foreignobject animate switch view marker index sape'
  ).split(' '),
);
