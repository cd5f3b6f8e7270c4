import { anyMoneyWord, type MoneyWords } from "../../../lexicon/money.ts";
import type { LineRole } from "../../plan.ts";
import { fold, hasWord, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import type { TotalWords } from "./structure/row.ts";
import { monthsNamed } from "./months.ts";
import { caught } from "../match.ts";

const any = anyMoneyWord;
const edge = String.raw`(?![\p{L}\p{N}])`;
const before = String.raw`(?<![\p{L}\p{N}])`;
const words = (pick: (of: MoneyWords) => readonly string[]): RegExp =>
  new RegExp(`${before}${any(pick)}${edge}`, "u");
const whole = (pick: (of: MoneyWords) => readonly string[]): RegExp => new RegExp(`^${any(pick)}$`, "u");

const subtotal = words((of) => of.subtotal);
const grand = words((of) => of.grandTotal);
const total = String.raw`${any((of) => [...of.total, ...of.subtotal])}`;
const startsOrEnds = new RegExp(`^${total}${edge}|${before}${total}$`, "u");
const everyTotal = new RegExp(`${before}${total}${edge}`, "gu");
const anyTotal = new RegExp(`${before}${total}${edge}`, "u");
const beside = new RegExp(`^${any((of) => of.besideTotal)}$`, "u");

/** What the words of a name say of it as a total, and how many of its lines' periods it stands for. */
export const totalIn = (name: string): Total | undefined => (hasWord(name) ? totalOfWords(name) : undefined);

const totalOfWords = remembered(readTotal);

interface Total {
  readonly total: TotalWords;
  readonly times?: number;
}

const noTotal = new RegExp(`${before}${any((of) => of.noTotal)}${edge}`, "gu");
const net = whole((of) => of.net);
const gross = whole((of) => of.gross);

function readTotal(name: string): Total | undefined {
  const plain = bare(name).replace(noTotal, " ").trim();
  if (plain === "") return undefined;
  if (net.test(plain)) return { total: "subtotal" };
  if (gross.test(plain)) return { total: "grand" };
  const rest = plain
    .replace(everyTotal, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const named = rest.some((word) => !beside.test(word) && !/^\d+$/.test(word) && !/^[a-z]{3}$/.test(word));
  if (!startsOrEnds.test(plain) && (named || !anyTotal.test(plain))) return undefined;
  const months = monthsNamed(fold(name));
  const times = months === undefined ? {} : { times: months };
  if (subtotal.test(plain)) return { total: "subtotal", ...times };
  if (grand.test(plain)) return { total: "grand", ...times };
  return { total: named ? "named" : "plain", ...times };
}

/** What is left of a total's name without the words for total: the name of what it is of. */
export function nameOfTotal(name: string): string {
  const folded = fold(name);
  const match = new RegExp(
    `^${total}${edge}(?:\\s+(?:de|del|da|do|of|for|para)(?=\\s))?(?:\\s+(?:la|el|los|las|the)(?=\\s))?[\\s:–-]*`,
    "u",
  ).exec(folded);
  const rest = match === null ? "" : singleLine(name).slice(match[0].length);
  const plain = rest.replace(/^[\s:.–-]+|[\s:.–-]+$/g, "");
  // "Total HT" says how the total stands, and not of what it is.
  return net.test(fold(plain)) || gross.test(fold(plain)) ? "" : plain;
}

/** A name without what stands in parentheses, percentages, currencies and signs. */
const bare = remembered((name) =>
  fold(singleLine(name))
    .replace(/\([^()]*\)/g, " ")
    .replace(/\d+(?:[.,]\d+)?\s?%/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/\s+/g, " "),
);

const percentBehind = /\d\s?%/;
const leading = (pick: (of: MoneyWords) => readonly string[]): RegExp => whole(pick);
const contingency = leading((of) => of.contingency);
const tax = leading((of) => of.tax);
const taxes = leading((of) => of.taxes);
const discount = leading((of) => of.discount);
const reserve = leading((of) => of.reserve);

/** The role that a line's whole name gives it. "Taxes" may be a line like others unless a rate stands beside. */
export function roleIn(name: string, behindSubtotal: boolean): LineRole | undefined {
  const plain = bare(name).replace(/\s(?:at|al|del|de|a|of|sobre .*|on .*)$/u, "");
  if (contingency.test(plain)) return "contingency";
  if (tax.test(plain)) return "tax";
  if (taxes.test(plain) && (percentBehind.test(name) || behindSubtotal)) return "tax";
  if (discount.test(plain)) return "discount";
  if (reserve.test(plain)) return "reserve";
  return undefined;
}

const perUnit = words((of) => of.perUnit);
const example = new RegExp(`^${any((of) => of.example)}${edge}`, "u");
const measure = new RegExp(`^${any((of) => of.measure)}${edge}`, "u");
const result = whole((of) => of.result);
const cost = words((of) => of.cost);
const income = words((of) => of.income);
const notSpent = whole((of) => of.notSpent);
/** "Disbursement schedule", "Balance sheet": amounts that others have counted, or that nobody spends. */
export const isNotSpent = (text: string): boolean => notSpent.test(bare(text));
const selling = words((of) => of.selling);
const otherMoney = words((of) => of.otherMoney);
const onlyBudget = whole((of) => of.onlyBudget);
const optionName = words((of) => of.optionName);
/** "Escenario y sonido" is a stage, and no scenario. */
const joins = String.raw`(?!\s*(?:&|/|,|(?:y|e|and|und|et|con|with|for|para)(?!\p{L}))\s*\p{L})`;
const option = new RegExp(
  String.raw`^${any((of) => of.option)}${joins}\s*(?:[#:–-]?\s*(?:\p{L}|\d{1,2})${edge}|[:–-]|$|(?=${any((of) => of.optionName)}${edge}))|^plan\s+[a-c1-3]${edge}`,
  "u",
);
const anyOption = new RegExp(`^${any((of) => of.anyOption)}${edge}${joins}`, "u");

const reference = new RegExp(`(?:^|\\s)${any((of) => of.reference)}$`, "u");
/** "Client no.: 40218": a bare figure behind it is a number by which something is known. */
export const isReference = (name: string): boolean => reference.test(bare(name));
const priceOf = new RegExp(
  String.raw`^(?:\S+ ){0,2}(?:ticket|entry|admission|selling|sale|sales|retail|list|unit|entrance) price$|^precio (?:de (?:la )?)?(?:entrada|venta|lista)|^precio del? (?:billete|ticket|boleto)|^preco (?:do|da|de) (?:ingresso|bilhete|entrada|venda)|^(?:eintritts|verkaufs|ticket)preis$|^prix (?:du|de) (?:billet|vente|entree)`,
  "u",
);

export const isPerUnit = (text: string): boolean => perUnit.test(fold(text));
/** "Ticket price": what one of something is sold for. */
export const isPriceOfOne = (text: string): boolean => priceOf.test(bare(text));
const running = words((of) => of.running);
/** "Cumulative spend", "Acumulado": what rows come to up to each of them. */
export const isRunning = (heading: string): boolean => running.test(bare(heading));
export const isExample = (text: string): boolean => example.test(bare(text));
/** "VAN" and "TIR" are measures in capitals only: a van is bought, and "tam" or "arr" begin other words. */
export const isMeasure = (text: string): boolean => {
  const plain = bare(text);
  if (!measure.test(plain)) return false;
  const first = caught(/^\p{L}+/u.exec(plain), 0);
  return !alsoWords.has(first) || new RegExp(`(?<!\\p{L})${first.toUpperCase()}(?!\\p{L})`, "u").test(text);
};
const alsoWords: ReadonlySet<string> = new Set(["van", "tir", "tam", "sam", "som", "arr"]);
/** Examples, prices of one unit and measures: nothing of them is spent. */
export const isNoCost = (text: string): boolean =>
  isExample(text) || isPerUnit(text) || isPriceOfOne(text) || isMeasure(text);
export const isResult = (text: string): boolean => result.test(bare(text));
export const saysOnlyBudget = (text: string): boolean =>
  onlyBudget.test(bare(text).replace(/\s*(?:19|20)\d{2}\s*/g, ""));
export const isOtherMoney = (text: string): boolean => otherMoney.test(bare(text));

const rate = whole((of) => of.rate);
/** "Growth", "Inflación": a percentage behind it is a share of nothing. */
export const isRate = (name: string): boolean => rate.test(bare(name));

const payer = whole((of) => of.payer);
const unspent = words((of) => of.unspent);
/** "Ahorro anual", "Average cost": amounts that no line of a budget costs. */
export const isUnspent = (heading: string): boolean => unspent.test(bare(heading));
const budgetName = whole((of) => of.budgetName);
/** Whether a column of names has a heading that only budgets give it. */
export const namesBudgetLines = (heading: string): boolean => budgetName.test(bare(heading));
const funding = whole((of) => of.funding);
/** Whether a column of names is one of who pays, and whether a row says what others pay. */
export const namesPayers = (heading: string): boolean => payer.test(bare(heading));
const headcounts = whole((of) => of.headcounts);
const countedThings = whole((of) => of.countedThings);
/** "Headcount at year end" is no money; "Orders" is none where amounts beside it have their currency. */
export const isCounted = (name: string, besideMarks: boolean): boolean =>
  headcounts.test(bare(name)) || (besideMarks && countedThings.test(bare(name)));
const reached = whole((of) => of.reached);
/** "Leads", "Cost per lead", "CPL": what is to be reached, or one of it, which nobody buys by the piece. */
export const isReached = (heading: string): boolean =>
  reached.test(bare(heading).replace(/^(?:\S+ ){1,2}(?:per|por|par|pro|je) /, ""));
const borrowed = whole((of) => of.borrowed);
/** "Bank loan": money that comes in, or what of it is paid back. */
export const isBorrowed = (name: string): boolean => borrowed.test(bare(name));
const fundingGap = whole((of) => of.fundingGap);
const payment = whole((of) => of.payment);
/** "Paid so far", "Anticipo": behind a total, a part in which it is paid, that the lines hold already. */
export const isPayment = (name: string): boolean => payment.test(bare(name));
/** "Still to raise": what nobody has given yet, which is neither a cost nor income. */
export const isFundingGap = (name: string): boolean => fundingGap.test(bare(name));
export const isFunding = (name: string): boolean => funding.test(bare(name));

/** Whether a heading speaks of what is spent, of what comes in, or of both or neither. */
export const directionIn: (text: string) => "cost" | "income" | "both" | undefined = remembered((text) => {
  const plain = bare(text);
  const rest = plain.replace(selling, " ");
  const spends = rest !== plain || cost.test(plain);
  const earns = income.test(rest);
  if (spends && earns) return "both";
  return spends ? "cost" : earns ? "income" : undefined;
});

const eitherWay = whole((of) => of.eitherWay);
/** "Fees", "Cuotas": alone, a name that is as often what comes in as what is spent. */
export const isEitherWay = (name: string): boolean => eitherWay.test(bare(name));

const choice = new RegExp(
  String.raw`${before}${any((of) => of.choice)}\s*(?:[#:–-]\s*)?(?:[a-h]|[1-9])${edge}`,
  "u",
);

/** "Venue option A" without the words that tell it from "Venue option B"; undefined for other names. */
export function choiceOf(name: string): string | undefined {
  const folded = fold(singleLine(name));
  if (!choice.test(folded)) return undefined;
  const rest = folded
    .replace(choice, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return rest === "" ? undefined : rest;
}

/** Whether a heading names one of several ways to do the same: "Scenario B", "Lean start". */
export function optionIn(text: string): "labelled" | "named" | undefined {
  const plain = bare(text);
  if (option.test(plain) || anyOption.test(plain)) return "labelled";
  return optionName.test(plain) && plain.split(" ").length <= 5 ? "named" : undefined;
}
