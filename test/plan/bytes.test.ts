import { PlanError, readBytes } from "../../src/plan/index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  Array.from(`\ufeff${text}`).forEach((character, index) => {
    bytes.setUint16(index * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(bytes.buffer);
};

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    readBytes(bytes);
    return undefined;
  } catch (error) {
    return error instanceof PlanError ? error.code : String(error);
  }
}

describe("the text of a file", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", utf8("# Año"), "# Año"],
    ["UTF-8 with a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("# Año")), "# Año"],
    ["UTF-16, little end first", utf16("# Año", true), "# Año"],
    ["UTF-16, big end first", utf16("# Año", false), "# Año"],
    ["Windows-1252", Uint8Array.of(0x23, 0x20, 0x41, 0xf1, 0x6f, 0x20, 0x80), "# Año €"],
  ])("is read from %s", (_encoding, bytes, text) => {
    expect(readBytes(bytes)).toBe(text);
  });

  it.each<[string, string, Uint8Array]>([
    ["empty", "empty", new Uint8Array()],
    ["blank", "empty", utf8(" \n\t\n")],
    ["larger than 5 MB", "tooLarge", new Uint8Array(6_000_000).fill(0x61)],
    ["a zip archive", "binary", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0)],
    ["a picture", "binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
  ])("is refused when the file is %s", (_what, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
