/** The characters that Windows-1252 has at 0x80 to 0x9f; a blank where it has none. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The byte of a character in Windows-1252, or undefined when it has none there. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  const index = upperControls.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}

/** The text of bytes in Windows-1252. Some versions of Node decode it as Latin-1, without "€" and "“". */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    const upper = byte >= 0x80 && byte <= 0x9f ? (upperControls[byte - 0x80] ?? " ") : " ";
    parts.push(upper === " " ? String.fromCharCode(byte) : upper);
  }
  return parts.join("");
}
