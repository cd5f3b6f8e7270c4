/** Short words without an end of a sentence. */
export const isTitle = (text: string): boolean =>
  text.length <= 80 && /\p{L}{2}/u.test(text) && !/[.;,!]$/.test(text);

/** Words that stand in capitals alone. */
export const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
