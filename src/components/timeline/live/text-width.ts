/** Pixels of a Latin letter at 12.5 px in the font of names. */
export const MONO = 7.6;

/** About how wide a text is, in px: wide letters, as of Korean, are as wide as high. */
export function textWidth(text: string, latin: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 12.5 : latin), 0);
}
