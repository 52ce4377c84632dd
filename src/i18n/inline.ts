/** Splits a text at its backticks; the pieces are in order, none is empty. */
export function inline(text: string): { code: boolean; text: string }[] {
  return text
    .split('`')
    .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
    .filter((piece) => piece.text !== '');
}
