/** Pixels of a Latin letter at 12.5 px, in each of the two fonts of a timeline. */
export const MONO = 7.6;
export const SANS = 6.9;

/** A text that is cut keeps so many letters at least. */
const LEAST = 5;

/** About how wide a text is, in px: wide letters, as of Korean, are as wide as high. */
export function textWidth(text: string, latin: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 12.5 : latin), 0);
}

/** A text as it fits into so many px: whole, cut with an ellipsis, or, where too little would be left, empty. */
export function fitText(text: string, room: number, latin: number): string {
  if (textWidth(text, latin) <= room) return text;
  const letters = [...text];
  let [width, count] = [textWidth('…', latin), 0];
  for (const letter of letters) {
    width += textWidth(letter, latin);
    if (width > room) break;
    count += 1;
  }
  return count < LEAST ? '' : `${letters.slice(0, count).join('').trimEnd()}…`;
}
