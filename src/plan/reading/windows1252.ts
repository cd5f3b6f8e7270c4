/** The characters that Windows-1252 has at 0x80 to 0x9f; a blank where it has none. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The byte of a character in Windows-1252; a question mark, as encoders do, for one that it does not have. */
export function windows1252Byte(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = upperControls.indexOf(character);
  return index < 0 ? 0x3f : 0x80 + index;
}

/** The text of bytes in Windows-1252. Some versions of Node decode it as Latin-1, without "€" and "“". */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const upper = upperControls.charAt(byte - 0x80).trim();
    return byte < 0x80 || upper === "" ? String.fromCharCode(byte) : upper;
  }).join("");
}
