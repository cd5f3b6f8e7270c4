import { dateOf, lastSerial, valueError, weekdayOf, type DateSystem } from "../values/index.ts";
import { dateName, english } from "./formatLocale.ts";
import { refused, type Piece } from "./formatPiece.ts";

/** Dates and times. "m" is minutes beside hours or seconds. */
export function formatMoment(
  value: number,
  pieces: readonly Piece[],
  format: string,
  system: DateSystem,
): string {
  if (value < 0 && system === 1900) throw valueError;
  if (value < 0 || value > lastSerial(system) + 1) return refused(format);
  if (pieces.some(({ kind }) => kind === "digit" || kind === "exponent" || kind === "value"))
    return refused(format);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const serial = Math.floor(value) + (seconds === 86_400 ? 1 : 0);
  const time = seconds % 86_400;
  const day = dateOf(serial, system);
  const twelve = pieces.some(({ kind }) => kind === "half");
  const hour = Math.floor(time / 3600);
  const total = Math.round(value * 86_400);
  const locale = pieces.find(({ kind }) => kind === "locale");
  const name: Parts["name"] = (kind, at, short) => {
    const names = locale?.kind === "locale" ? locale.names : english;
    // Short names of other languages have a point in some versions of Windows and none in others.
    if (names === undefined || (short && !names.shortKnown)) return refused(format);
    return dateName(kind, at, names.language);
  };
  return pieces
    .map((piece, at) => {
      switch (piece.kind) {
        case "text":
          return piece.text;
        case "half":
          return piece.words[hour < 12 ? 0 : 1];
        case "elapsed": {
          const unit = piece.letters.startsWith("h") ? 3600 : piece.letters.startsWith("m") ? 60 : 1;
          return String(Math.floor(total / unit)).padStart(piece.letters.length, "0");
        }
        case "date":
          return datePart(piece.letters, {
            ...day,
            weekday: weekdayOf(serial, system),
            hour: twelve ? hour % 12 || 12 : hour,
            minute: Math.floor(time / 60) % 60,
            second: time % 60,
            isMinute: piece.letters.startsWith("m") && isMinute(pieces, at),
            name,
          });
        default:
          return piece.kind === "comma"
            ? ","
            : piece.kind === "point"
              ? "."
              : piece.kind === "percent"
                ? "%"
                : "";
      }
    })
    .join("");
}

/** Whether "m" stands after hours or before seconds. */
function isMinute(pieces: readonly Piece[], at: number): boolean {
  const letters = (piece: Piece): string =>
    piece.kind === "date" || piece.kind === "elapsed" ? piece.letters : "";
  const before = pieces
    .slice(0, at)
    .filter((piece) => letters(piece) !== "")
    .at(-1);
  const after = pieces.slice(at + 1).find((piece) => letters(piece) !== "");
  return (
    (before !== undefined && letters(before).startsWith("h")) ||
    (after !== undefined && letters(after).startsWith("s"))
  );
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly isMinute: boolean;
  readonly name: (kind: "month" | "weekday", at: number, short: boolean) => string;
}

function datePart(letters: string, parts: Parts): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [first = ""] = letters;
  const count = letters.length;
  if (first === "y") return count <= 2 ? two(parts.year % 100) : String(parts.year);
  if (first === "h") return count === 1 ? String(parts.hour) : two(parts.hour);
  if (first === "s") return count === 1 ? String(parts.second) : two(parts.second);
  if (first === "m" && parts.isMinute && count <= 2)
    return count === 1 ? String(parts.minute) : two(parts.minute);
  const number = first === "m" ? parts.month : parts.day;
  if (count === 1) return String(number);
  if (count === 2) return two(number);
  const short = count === 3;
  const name =
    first === "m" ? parts.name("month", parts.month - 1, short) : parts.name("weekday", parts.weekday, short);
  if (short) return name.slice(0, 3);
  return count === 5 ? name.charAt(0) : name;
}
