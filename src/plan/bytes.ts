import { PlanError } from "./error.ts";
import { decodeWindows1252 } from "./reading/windows1252.ts";

const mostBytes = 5_000_000;
/** Control characters that no text holds. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Throws a PlanError for
 * what is empty, larger than 5 MB, or no text at all.
 */
export function readBytes(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new PlanError("tooLarge", { megabytes: mostBytes / 1e6 });
  const text = decode(bytes);
  if (binary.test(text)) throw new PlanError("binary");
  if (text.trim() === "") throw new PlanError("empty");
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
