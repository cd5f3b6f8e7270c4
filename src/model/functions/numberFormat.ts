// Over 150 lines: one small language, its pieces read and written.
import { numberText, type DateSystem } from "../values/index.ts";
import { refused, type Piece } from "./formatPiece.ts";
import { formatMoment } from "./momentFormat.ts";
import { round } from "./rounding.ts";

/** The sections of a format: positive, negative, zero, text. */
export function sectionsOf(format: string): string[] {
  const sections = [""];
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    let piece = sign;
    if (sign === '"') {
      const end = format.indexOf('"', at + 1);
      piece = end < 0 ? format.slice(at) : format.slice(at, end + 1);
    } else if (sign === "\\" || sign === "_" || sign === "*") piece = format.slice(at, at + 2);
    else if (sign === ";") {
      sections.push("");
      continue;
    }
    sections[sections.length - 1] += piece;
    at += piece.length - 1;
  }
  return sections;
}

const plainSigns = /^[ $\-+/():!^&'~{}<>=€£¥]/;

/** Reads one section of a format; what is not known is refused. */
export function piecesOf(section: string, format: string): Piece[] {
  const pieces: Piece[] = [];
  for (let rest = section; rest !== "";) {
    const [piece, length] = pieceAt(rest, format);
    if (piece !== undefined) pieces.push(piece);
    rest = rest.slice(length);
  }
  return pieces;
}

function pieceAt(rest: string, format: string): readonly [Piece | undefined, number] {
  const quoted = /^"([^"]*)"?/.exec(rest);
  if (quoted !== null) return [{ kind: "text", text: quoted[1] ?? "" }, quoted[0].length];
  if (rest.startsWith("\\")) return [{ kind: "text", text: rest.charAt(1) }, 2];
  if (rest.startsWith("_")) return [{ kind: "text", text: " " }, 2];
  const half = /^(AM\/PM|am\/pm|A\/P|a\/p)/.exec(rest);
  if (half !== null) {
    const [morning = "", evening = ""] = (half[0] ?? "").toUpperCase().split("/");
    return [{ kind: "half", words: [morning, evening] }, half[0].length];
  }
  const elapsed = /^\[(h+|m+|s+)\]/i.exec(rest);
  if (elapsed !== null)
    return [{ kind: "elapsed", letters: (elapsed[1] ?? "").toLowerCase() }, elapsed[0].length];
  const currency = /^\[\$([^\]-]*)(?:-[0-9A-F]*)?\]/i.exec(rest);
  if (currency !== null) return [{ kind: "text", text: currency[1] ?? "" }, currency[0].length];
  const colour = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i.exec(rest);
  if (colour !== null) return [undefined, colour[0].length];
  const general = /^General/i.exec(rest);
  if (general !== null) return [{ kind: "value" }, general[0].length];
  const exponent = /^E([+-])/i.exec(rest);
  if (exponent !== null) return [{ kind: "exponent", sign: exponent[1] === "+" ? "+" : "-" }, 2];
  const date = /^(?:y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2})/i.exec(rest);
  if (date !== null) return [{ kind: "date", letters: date[0].toLowerCase() }, date[0].length];
  const sign = rest.charAt(0);
  if (sign === "0" || sign === "#" || sign === "?") return [{ kind: "digit", sign }, 1];
  if (sign === ".") return [{ kind: "point" }, 1];
  if (sign === ",") return [{ kind: "comma" }, 1];
  if (sign === "%") return [{ kind: "percent" }, 1];
  if (sign === "@") return [{ kind: "value" }, 1];
  if (plainSigns.test(rest)) return [{ kind: "text", text: sign }, 1];
  return refused(format);
}

/** A number as a format shows it, in English. Formats of a kind that is not known are refused. */
export function formatNumber(value: number, format: string, system: DateSystem): string {
  if (format === "") return "";
  const sections = sectionsOf(format);
  if (/\[[<>=]/.test(format)) return refused(format);
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  const [positive = ""] = numeric;
  let section = positive;
  let shown = value;
  let minus = value < 0 ? "-" : "";
  if (value < 0 && numeric.length > 1) {
    section = numeric[1] ?? "";
    shown = -value;
    minus = "";
  } else if (value === 0 && numeric.length > 2) section = numeric[2] ?? "";
  const pieces = piecesOf(section, format);
  if (pieces.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half"))
    return formatMoment(value, pieces, format, system);
  if (pieces.some(({ kind }) => kind === "value"))
    return (
      minus +
      pieces
        .map((piece) =>
          piece.kind === "value"
            ? numberText(Math.abs(shown))
            : piece.kind === "text"
              ? piece.text
              : refused(format),
        )
        .join("")
    );
  if (!pieces.some(({ kind }) => kind === "digit"))
    return (
      minus +
      pieces
        .map((piece) =>
          piece.kind === "text" ? piece.text : piece.kind === "percent" ? "%" : refused(format),
        )
        .join("")
    );
  const text = formatDigits(Math.abs(shown), pieces, format);
  // A negative number that is shown as 0 has no sign.
  return (/[1-9]/.test(text.replace(/E[+-]\d+/, "")) ? minus : "") + text;
}

/** Numbers: digits before and after the point, groups of three, thousands cut off by commas at the end, percent, exponent. */
function formatDigits(value: number, pieces: readonly Piece[], format: string): string {
  const exponentAt = pieces.findIndex(({ kind }) => kind === "exponent");
  if (exponentAt >= 0) return formatExponent(value, pieces, exponentAt, format);
  const pointAt = pieces.findIndex(({ kind }) => kind === "point");
  const digitPlaces = pieces.flatMap(({ kind }, at) => (kind === "digit" ? [at] : []));
  const lastWhole = digitPlaces.filter((at) => pointAt < 0 || at < pointAt).at(-1) ?? -1;
  const lastDigit = digitPlaces.at(-1) ?? -1;
  let scaled = value;
  let groups = false;
  pieces.forEach(({ kind }, at) => {
    if (kind === "percent") scaled *= 100;
    if (kind !== "comma") return;
    if (at > lastDigit || (at > lastWhole && at < (pointAt < 0 ? Infinity : pointAt))) scaled /= 1000;
    else if (at < lastWhole) groups = true;
  });
  const decimals = digitPlaces.filter((at) => pointAt >= 0 && at > pointAt).length;
  if (scaled >= 1e15) return refused(format);
  const [whole = "", fraction = ""] = round(scaled, decimals).toFixed(decimals).split(".");
  return fill(pieces, whole === "0" ? "" : whole, fraction, pointAt, groups);
}

/** Puts digits into their places: surplus ones before the first, missing ones as 0, blank or nothing. */
function fill(
  pieces: readonly Piece[],
  whole: string,
  fraction: string,
  pointAt: number,
  groups: boolean,
): string {
  const wholePlaces = pieces.flatMap(({ kind }, at) =>
    kind === "digit" && (pointAt < 0 || at < pointAt) ? [at] : [],
  );
  const shown = new Map<number, string>();
  let left = whole.length;
  let written = 0;
  const separator = (): string => (groups && written > 0 && written % 3 === 0 ? "," : "");
  for (const at of [...wholePlaces].reverse()) {
    const piece = pieces[at];
    const sign = piece?.kind === "digit" ? piece.sign : "0";
    if (left > 0) {
      left--;
      shown.set(at, whole.charAt(left) + separator());
      written++;
    } else if (sign === "0") {
      shown.set(at, `0${separator()}`);
      written++;
    } else shown.set(at, sign === "?" ? " " : "");
  }
  const [firstPlace] = wholePlaces;
  if (firstPlace !== undefined && left > 0) {
    let surplus = "";
    for (; left > 0; left--) {
      surplus = whole.charAt(left - 1) + separator() + surplus;
      written++;
    }
    shown.set(firstPlace, surplus + (shown.get(firstPlace) ?? ""));
  }
  const fractionPlaces = pieces.flatMap(({ kind }, at) =>
    kind === "digit" && pointAt >= 0 && at > pointAt ? [at] : [],
  );
  const significant = fraction.replace(/0+$/, "").length;
  fractionPlaces.forEach((at, index) => {
    const piece = pieces[at];
    const sign = piece?.kind === "digit" ? piece.sign : "0";
    const digit = fraction.charAt(index);
    shown.set(at, index < significant || sign === "0" ? digit : sign === "?" ? " " : "");
  });
  const noWholePlace = wholePlaces.length === 0 && whole !== "" ? whole : "";
  return pieces
    .map((piece, at) => {
      if (piece.kind === "digit") return shown.get(at) ?? "";
      if (piece.kind === "point") return `${noWholePlace}.`;
      if (piece.kind === "percent") return "%";
      return piece.kind === "text" ? piece.text : "";
    })
    .join("");
}

function formatExponent(value: number, pieces: readonly Piece[], exponentAt: number, format: string): string {
  const mantissa = pieces.slice(0, exponentAt);
  const rest = pieces.slice(exponentAt + 1);
  const pointAt = mantissa.findIndex(({ kind }) => kind === "point");
  const decimals = mantissa.filter(({ kind }, at) => kind === "digit" && pointAt >= 0 && at > pointAt).length;
  const wholes = mantissa.filter(({ kind }, at) => kind === "digit" && (pointAt < 0 || at < pointAt)).length;
  if (wholes !== 1 || rest.some(({ kind }) => kind !== "digit")) return refused(format);
  const [digits = "", power = "0"] = value.toExponential(decimals).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const exponent = Number(power);
  const piece = pieces[exponentAt];
  const sign = exponent < 0 ? "-" : piece?.kind === "exponent" && piece.sign === "+" ? "+" : "";
  return `${fill(mantissa, whole, fraction, pointAt, false)}E${sign}${String(Math.abs(exponent)).padStart(rest.length, "0")}`;
}
