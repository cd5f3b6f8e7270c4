import { isPacked } from "./packed.ts";
import { unpackedNames } from "./zip.ts";

/** What a file is by its content: one that is read, or one that is told apart only to say what it is. */
export type FileKind =
  | { readonly kind: "word" | "workbook" | "text" }
  | { readonly kind: "protected" | "oldOffice" | "broken" }
  | { readonly kind: "other"; readonly format: string };

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** Where the directory of an encrypted Office file names its parts, in UTF-16. */
const encrypted = "EncryptedPackage";

/** What a file is, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, compound)) return { kind: hasWideText(bytes, encrypted) ? "protected" : "oldOffice" };
  if (startsWith(bytes, pdf)) return { kind: "other", format: "PDF" };
  if (startsWith(bytes, richText)) return { kind: "other", format: "RTF" };
  if (isPacked(bytes)) return packedKind(unpackedNames(bytes));
  return { kind: "text" };
}

function packedKind(names: readonly string[] | undefined): FileKind {
  if (names === undefined) return { kind: "broken" };
  const holds = (part: RegExp): boolean => names.some((name) => part.test(name));
  if (holds(/^xl\/workbook\.bin$/i)) return { kind: "other", format: "XLSB" };
  if (holds(/^(?:xl\/workbook\d*|workbook)\.xml$/i)) return { kind: "workbook" };
  if (holds(/^word\/document\d*\.xml$/i)) return { kind: "word" };
  if (holds(/^ppt\//i)) return { kind: "other", format: "PowerPoint" };
  if (holds(/^mimetype$/) && holds(/^content\.xml$/)) return { kind: "other", format: "OpenDocument" };
  return { kind: "other", format: "ZIP" };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether a text stands in the bytes in UTF-16. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
