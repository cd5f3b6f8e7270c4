import { fold, singleLine } from "../fold.ts";

const arrow = String.raw`(?:[-–—=~]*[>→⇒➔➜⟶➡⟹►▶»]+)`;
const joins = String.raw`(?:to|a|al|à|ao|au|para|auf)`;
const sign = String.raw`(?:\p{Lu}{0,3}\p{Sc}\s?|\p{Lu}{3}\s(?=\d))?`;
const unit = String.raw`(?:\s?(?:%|\p{Sc}|°\p{L}?|(?!${joins}\s)\p{L}{1,10}(?:\s?\p{Sc})?))?`;
const figure = String.raw`[<>≤≥~]?\s?${sign}\d(?:[\d.,]*\d)?${unit}`;
const now = String.raw`(?:currently|current|now|today|baseline|base|hoy|ahora|actual(?:mente|idad)?|hoje|agora|atual(?:mente)?|l[ií]nea (?:de )?base|linha de base)`;
const goal = String.raw`(?:(?:the |la |a |o )?(?:target|goal|aim|meta|objetivo|alvo))`;

const pointed = new RegExp(`^(${figure})\\s*${arrow}\\s*(${figure})(.*)$`, "u");
const joined = new RegExp(`^(?:(d[eo]l?|da|from)\\s)?(${figure})\\s(${joins})\\s(${figure})(.*)$`, "u");
const stated = new RegExp(
  String.raw`^${now}[\s:=(]*(${figure})[\s,;./)–—-]*${goal}[\s:=(]*(${figure})(.*)$`,
  "iu",
);

/** "Salary range from 20 to 30": both are the ends of what is measured. */
const ranges = /(?<!\p{L})(?:range|band|rango|banda|franja|intervalo|horquilla|faixa)(?!\p{L})/u;
export const isRange = (name: string): boolean => ranges.test(fold(name));

const share = /%\s*$/;
const marked = /%|\p{Sc}/u;
/** "40 → 15 minutes": the unit behind counts for both. */
const unitBehind = /^[^\p{L}\d]{0,3}\d[\d.,]*\s?(\p{L}{2,})/u;

export function asArrow(from: string, to: string): string {
  const shared = /\d$/.test(from.trim()) ? unitBehind.exec(to.trim())?.[1] : undefined;
  return `${from.trim()}${shared === undefined ? "" : ` ${shared}`} → ${to.trim()}`.replace(/°\p{L}?/gu, "");
}

/**
 * The text of a measure with its move as "80% → 90%", in whichever words it stands: "80% to 90%", "80% para 90%",
 * "currently 80%, target 90%". Undefined where it has none, and where both figures may be the ends of a range:
 * in words without "from", each needs its own mark.
 */
export function plainMove(name: string, text: string): string | undefined {
  const line = singleLine(text);
  const [, current, target, behind = ""] = pointed.exec(line) ?? stated.exec(line) ?? [];
  if (current !== undefined && target !== undefined) return asArrow(current, target + behind);
  const [, from, low = "", join = "", high = "", rest = ""] = joined.exec(line) ?? [];
  if (low === "" || isRange(name)) return undefined;
  const told = join === "para" || join === "ao" || from !== undefined;
  return told || (marked.test(low) && marked.test(high)) ? asArrow(low, high + rest) : undefined;
}

/** Whether a text names two figures that may be a range as well as a move: "32 to 50", "$2M to $3M". */
export function mayBeMove(name: string, text: string): boolean {
  const [, from, low = "", join = "", high = ""] = joined.exec(singleLine(text)) ?? [];
  if (low === "" || from !== undefined || join === "para" || join === "ao" || isRange(name)) return false;
  return !(share.test(low) && share.test(high));
}
