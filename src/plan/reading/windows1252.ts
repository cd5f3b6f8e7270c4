/** The characters that Windows-1252 has at 0x80 to 0x9f; a blank where it has none. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The byte of a character in Windows-1252, or undefined when it has none there. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  const index = upperControls.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}
