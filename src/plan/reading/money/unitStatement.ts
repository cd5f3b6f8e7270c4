import { readAmounts } from "../../../calc/index.ts";
import { scaleWords } from "../../../lexicon/amounts.ts";
import { codesByName, currencies } from "../../../lexicon/currencies.ts";
import type { Item } from "../../outline/item.ts";
import type { Section } from "../../outline/outline.ts";
import { fold, singleLine } from "../fold.ts";
import { withoutUndefined } from "../../withoutUndefined.ts";
import { scaleOf } from "./columnWords.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { ShownAmount } from "./structure/sum.ts";
import { textAt } from "../../textAt.ts";
import { saysOnlyBudget, totalIn } from "./words.ts";

/** What a sentence says of the amounts around it. */
export interface UnitStatement {
  readonly scale: number;
  readonly currency: CurrencyMark | undefined;
  /** "All amounts", "salvo que se indique": it speaks for the whole document, wherever it stands. */
  readonly ofAll: boolean;
}

const longest = 160;
const codes = currencies.map(({ code }) => code.toLowerCase()).join("|");
const currencyNames = [...codesByName.keys()].filter((name) => /^[a-z ]{3,}$/.test(name));
const amounts =
  "betrage|angaben|zahlen|werte|chiffres|valeurs|importi|valori|cifre|amounts?|figures|values|numbers|prices|costs|importes?|montos?|cifras|valores|precios|costos|costes|cantidades|montantes|quantias|precos|custos|numeros|currency|moneda|divisa|moeda|units?|unidad|unidade|unidades|budget|presupuesto|orcamento";
const all =
  /^(?:all|todos|todas|alle|tous|toutes|tutti|tutte)(?!\p{L})|^unless|^salvo|^a menos|^exceto|^except/u;
const aside = /^(?:unless|salvo|a menos que|exceto|except)[^,]*,\s*/;
const noun = new RegExp(
  String.raw`^(?:(?:note|nota|notas|obs|observacao|observacion)\s*[:.]\s*)?(?:(?:all|todos|todas|alle|tous|toutes|tutti|tutte|the|los|las|os|as|el|la|o|a|les|gli|le|i)\s){0,2}(?:${amounts})(?:(?:\s\p{L}+){0,8}\s(?:in|en|em|are|is|son|sao)\s|\s?[:(]\s?)(.*)$`,
  "u",
);
const bare = new RegExp(
  String.raw`^(?:(?:expressed|stated|shown|expresad[oa]s?|express[oa]s?|all|todo)\s)?(?:in|en|em)\s(?!.*(?:we|nos)\s)|^(?:\p{Sc}|r\$|us\$|(?:${codes})(?!\p{L}))\s?(?:k|m|mm|mil|miles|thousands?|millions?|milhoes|millones|'?000s?)?$|^(?:${currencyNames.join("|")})$|^(?:k|m|mm|miles de|milhares de|milliers d['’e]|migliaia di|mila|tausend|tsd\.?|mio\.?|mln|thousands of|thousand|'?000s?)\s?(?:\p{Sc}|r\$|${codes}|\p{L}{3,12})$`,
  "u",
);
/** In a sentence that only names units no other words stand but these. */
const words = new RegExp(
  String.raw`^(?:(?:in|en|em|de|of|expressed|stated|shown|expresad[oa]s?|express[oa]s?|all|todo|the|thousands?|millions?|miles|mil|milhares|millones|milhoes|tsd|tausend|teur|mio|millionen|milliers|migliaia|milioni|mila|mln|di|betrage|${[...new Set(currencyNames.flatMap((name) => name.split(" ")))].join("|")}|d|t|k|m|mm|keur|kusd|kgbp|kchf|meur|musd|mi|mdp|us|r|s|000s?|${codes}|dollars?|euros?|pounds?|reais|pesos?|soles|sterling|mexicanos|chilenos|colombianos|argentinos|dolares|estadounidenses|american[oa]s|lakhs?|lacs?|crores?|rs|rupees?|rupias)(?:\s|$))+$`,
);

/** Behind a comma or "unless" stand exceptions, and no words that the units belong to. */
const exception = /[,;]|\s(?:unless|except|salvo|a menos|excepto|exceto)(?!\p{L})/u;

const plainOf = (folded: string): string => folded.replace(/[^\p{L}\d]+/gu, " ").trim();

/** "Budget: 250 (k€": the parenthesis behind a total or a budget says its units; a closing one is cut off. */
function unitsOfTotal(line: string): string | undefined {
  const [, name = "", units = ""] = /^(\D{3,60}?)\s*[:=–-]?\s+\d[\d.,\s]*\(([^()\d]+)$/u.exec(line) ?? [];
  return name !== "" && (saysOnlyBudget(name) || totalIn(name) !== undefined) ? units : undefined;
}

/** "Amounts in thousands of dollars.", "(en miles de euros)", "R$ mil" and what they say; undefined for other sentences. */
export function unitStatement(text: string): UnitStatement | undefined {
  if (text.length > longest) return undefined;
  for (const sentence of singleLine(text).split(/(?<=[\p{L})])[.;]\s/u)) {
    const line = fold(sentence).replace(/^[\s*_>([¹²³†-]+|[\s*_.)\]]+$/g, "");
    const lead = line.replace(aside, "");
    const said = unitsOfTotal(line) ?? noun.exec(lead)?.[1] ?? (bare.test(lead) ? lead : "");
    if (!words.test(plainOf(textAt(said.split(exception), 0))) || /[1-9]/.test(said)) continue;
    const scale = scaleOf(`(${said})`);
    const currency = currencyIn(sentence);
    if (scale !== 1 || currency !== undefined) return { scale, currency, ofAll: all.test(line) };
  }
  return undefined;
}

/** What a section's own sentences and bullets say, one with a scale before others. */
function statedIn({ blocks }: Section): UnitStatement | undefined {
  const texts = blocks.flatMap((block): string[] => {
    if (block.kind === "prose") return [block.text];
    const items: readonly Item[] =
      block.kind === "items" ? block.items : block.kind === "figure" ? [block.item] : [];
    return items.map(({ words: said }) => said);
  });
  const said = texts.flatMap((text) => unitStatement(text) ?? []);
  return said.find(({ scale }) => scale !== 1) ?? said[0];
}

type OfAll = Pick<UnitStatement, "scale" | "currency">;
const byRoot = new WeakMap<Section, OfAll>();

/** What sentences for all amounts say that stand anywhere in the document. */
function unitsOfAll(root: Section): OfAll {
  const known = byRoot.get(root);
  if (known !== undefined) return known;
  const open: Section[] = [root];
  let found: OfAll = { scale: 1, currency: undefined };
  for (let at = open.pop(); at !== undefined && found.scale === 1; at = open.pop()) {
    const said = statedIn(at);
    if (said?.ofAll === true) found = { scale: said.scale, currency: found.currency ?? said.currency };
    open.push(...at.children);
  }
  byRoot.set(root, found);
  return found;
}

/** Whether a sentence or a heading says in which units or in which currency the figures of a section are. */
export function saysUnits(section: Section): boolean {
  if (scaleAround(section) !== 1) return true;
  let root = section;
  for (let at: Section | undefined = section; at !== undefined; at = at.above) {
    root = at;
    if (statedIn(at)?.currency !== undefined) return true;
  }
  return unitsOfAll(root).currency !== undefined;
}

const ofHeading = /[([]([^()[\]]*)[)\]]|(?<!\p{L})((?:in|en|em)\s[^()]*)$|[,–—:-]\s+([^,–—:]*)$/giu;

/** "Budget (in thousands of EUR, excl. VAT)", but not "Reaching millions of customers". */
function scaleInHeading(text: string): number {
  const parts = [...text.matchAll(ofHeading)].map((found) =>
    textAt(found.slice(1).join("").split(/[,;]/), 0),
  );
  const units = parts.filter((part) => words.test(plainOf(fold(part))));
  return units.map((part) => scaleOf(`(${part})`)).find((scale) => scale !== 1) ?? 1;
}

/** What the amounts of a section are to be multiplied by, as it or the nearest heading above says. */
export function scaleAround(section: Section): number {
  let root = section;
  for (let at: Section | undefined = section; at !== undefined; at = at.above) {
    root = at;
    const inHeading = scaleInHeading(at.text);
    if (inHeading !== 1) return inHeading;
    const said = statedIn(at);
    if (said !== undefined && (said.scale !== 1 || said.currency !== undefined)) return said.scale;
  }
  return unitsOfAll(root).scale;
}

const scales = [...scaleWords].filter(([, scale]) => scale > 0).map(([word]) => word);
// "20 m" of cable are metres: a letter or two stand right behind the figure.
const ownScale = new RegExp(
  String.raw`\d(?:${scales.join("|")})(?![\p{L}\d])|\d\s?(?:${scales.join("|")})\s?\p{Sc}|\d\s(?:${scales.filter((word) => word.length > 2).join("|")})(?!\p{L})`,
  "u",
);

/** "€120k", "1,2 millones", "250 (k€)": amounts that say their scale themselves are not meant by a sentence about all. */
export const sayScale = (texts: readonly string[]): boolean =>
  texts.some(
    (text) =>
      (wordBehindFigure.test(text) && ownScale.test(fold(text))) ||
      (asideBehindFigure.test(text) && sayScaleApart(text)),
  );
const wordBehindFigure = /\d\s?\p{L}/u;
const asideBehindFigure = /\d\s?\([^()\d]+\)/u;

/** The one reader of amounts knows a scale in parentheses behind a figure. */
const sayScaleApart = (text: string): boolean => readAmounts(text).amounts.some(({ scale = 0 }) => scale > 0);

/** "Cloud (k€): 250": what the name of a row says of its amount; without that what is said around it. */
export function scaleOfRow(
  row: { readonly name: string; readonly saysScale?: true },
  around: number,
): number {
  if (row.saysScale === true) return 1;
  const own = scaleInHeading(row.name);
  return own === 1 ? around : own;
}

/** 20.85 lakh are 2,085,000, without what binary fractions would add. */
export const inScale = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

type Scalable = Pick<MoneyRow, "amount" | "likely" | "unitCost" | "byPeriod" | "actual">;

/** A row of a list, a heading or a sentence, multiplied as the sentence about its section says. */
export function scaledRow<Row extends Scalable>(row: Row, scale: number): Row & Pick<MoneyRow, "scaled"> {
  if (scale === 1) return row;
  const { amount, likely, unitCost, byPeriod, actual } = row;
  const times = <Ends extends { low: number; high: number }>(ends: Ends): Ends => ({
    ...ends,
    low: inScale(ends.low, scale),
    high: inScale(ends.high, scale),
  });
  const shown = (ends: ShownAmount): ShownAmount => ({ ...times(ends), rounding: ends.rounding * scale });
  return {
    ...row,
    scaled: true,
    ...withoutUndefined({
      amount: amount === undefined ? undefined : shown(amount),
      likely: likely === undefined ? undefined : inScale(likely, scale),
      unitCost: unitCost === undefined ? undefined : times(unitCost),
      byPeriod: byPeriod?.map(({ when, amount: due }) => ({ when, amount: shown(due) })),
      actual: actual === undefined ? undefined : inScale(actual, scale),
    }),
  };
}
