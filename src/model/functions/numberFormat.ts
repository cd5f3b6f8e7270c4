// Over 150 lines: one small language, its pieces read and written.
import type { DateSystem } from "../values/index.ts";
import { readCondition, withoutCondition } from "./formatCondition.ts";
import { readLocale } from "./formatLocale.ts";
import { refused, type Piece } from "./formatPiece.ts";
import { generalText } from "./generalFormat.ts";
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

/** Signs that are shown as they are, and the letters of multiples and thousands, which are no codes: "0.0x". */
const plainSigns = /^[ $\-+/():!^&'~{}<>=€£¥°xXkK]/;

/** Reads one section of a format; what is not known is refused. */
export function piecesOf(section: string, format: string): Piece[] {
  const pieces: Piece[] = [];
  for (let rest = section; rest !== "";) {
    const located = /^\[\$([^\]-]*)-([^\]]*)\]/.exec(rest);
    if (located !== null) {
      const [whole, symbol = "", tag = ""] = located;
      pieces.push({ kind: "text", text: symbol }, readLocale(tag) ?? refused(format));
      rest = rest.slice(whole.length);
      continue;
    }
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
  const currency = /^\[\$([^\]-]*)\]/.exec(rest);
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
  const { section, shown, minus } = chosen(value, format);
  const pieces = piecesOf(section, format);
  if (pieces.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half"))
    return formatMoment(value, pieces, format, system);
  // Of the fractions that are near enough Excel's choice is not written down.
  if (isFraction(pieces)) return refused(format);
  if (!pieces.some(({ kind }) => kind === "digit"))
    return minus + pieces.map((piece) => withoutDigits(piece, shown, format)).join("");
  const text = formatDigits(Math.abs(shown), pieces, format);
  // Whether Excel shows the sign of a negative number that is rounded to 0 differs from version to version.
  if (minus !== "" && !/[1-9]/.test(text.replace(/E[+-]\d+/, ""))) return refused(`${format} for -0`);
  return minus + text;
}

interface Chosen {
  readonly section: string;
  readonly shown: number;
  readonly minus: string;
}

/** The section of a format that a number takes, and whether the number's own sign is shown. */
function chosen(value: number, format: string): Chosen {
  const sections = sectionsOf(format);
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  const [positive = "", negative, zero] = numeric;
  if (numeric.some((section) => readCondition(section) !== undefined))
    return { section: conditional(value, numeric, format), shown: value, minus: "" };
  if (value < 0)
    return negative === undefined
      ? { section: positive, shown: value, minus: "-" }
      : { section: negative, shown: -value, minus: "" };
  return { section: value === 0 && zero !== undefined ? zero : positive, shown: value, minus: "" };
}

/** The section whose condition holds, or the last one, which has none. */
function conditional(value: number, sections: readonly string[], format: string): string {
  const conditions = sections.map(readCondition);
  const last = conditions.length - 1;
  const clear = conditions.every((condition, at) => (condition === undefined) === (at === last && at > 0));
  // What sign such a section shows, and what stands where none fits, is not written down.
  if (!clear || value < 0) return refused(format);
  const at = conditions.findIndex((condition) => condition?.(value) ?? true);
  return withoutCondition(sections[at] ?? "");
}

function withoutDigits(piece: Piece, shown: number, format: string): string {
  if (piece.kind === "value") return generalText(Math.abs(shown));
  if (piece.kind === "text") return piece.text;
  if (piece.kind === "locale") return "";
  return piece.kind === "percent" ? "%" : refused(format);
}

/** Digits, a stroke, digits: "# ?/?". */
function isFraction(pieces: readonly Piece[]): boolean {
  const isDigit = (piece?: Piece): boolean => piece?.kind === "digit";
  return pieces.some(
    (piece, at) =>
      piece.kind === "text" && piece.text === "/" && isDigit(pieces[at - 1]) && isDigit(pieces[at + 1]),
  );
}

/** Numbers: digits before and after the point, groups of three, thousands cut off by commas at the end, percent, exponent. */
function formatDigits(value: number, pieces: readonly Piece[], format: string): string {
  const exponentAt = pieces.findIndex(({ kind }) => kind === "exponent");
  if (exponentAt >= 0) return formatExponent(value, pieces, exponentAt, format);
  const pointAt = pieces.findIndex(({ kind }) => kind === "point");
  const digitPlaces = pieces.flatMap(({ kind }, at) => (kind === "digit" ? [at] : []));
  const lastWhole = digitPlaces.filter((at) => pointAt < 0 || at < pointAt).at(-1) ?? -1;
  const lastDigit = digitPlaces.at(-1) ?? -1;
  // A format of another language ("#.##0,00"): what its commas and points do here is not written down.
  const astray = pieces.some(
    ({ kind }, at) =>
      pointAt >= 0 && at > pointAt && (kind === "point" || (kind === "comma" && at < lastDigit)),
  );
  if (astray) return refused(format);
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
