/**
 * CodeMirror's own words in the language of the page. An editor has them from its beginning and they are filled in
 * later: an editor whose phrases become others is made anew, with a text that is being composed lost.
 */
export const phrases: Record<string, string> = {};
