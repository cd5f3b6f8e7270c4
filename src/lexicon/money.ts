import { money as de } from "./de/money.ts";
import { money as en } from "./en/money.ts";
import { money as es } from "./es/money.ts";
import { money as fr } from "./fr/money.ts";
import { money as it } from "./it/money.ts";
import { money as pt } from "./pt/money.ts";

/** What the columns of a table of amounts may be for. */
export type MoneyColumn =
  | "ordinal"
  | "name"
  | "category"
  | "note"
  | "quantity"
  | "unitCost"
  | "amount"
  | "apart"
  | "low"
  | "likely"
  | "high"
  | "planned"
  | "actual"
  | "variance"
  | "share"
  | "frequency"
  | "duration"
  | "income"
  | "cost";

export type MoneyCase = "best" | "base" | "worst";

/** How a language speaks of money that is spent and earned: fragments of regular expressions over folded text. */
export interface MoneyWords {
  /** Total of a part, of everything, and without saying of what. */
  readonly subtotal: readonly string[];
  readonly grandTotal: readonly string[];
  readonly total: readonly string[];
  /** Words for total in what is none: "lump sum", "suma asegurada". */
  readonly noTotal: readonly string[];
  /** Whole names of what comes before and after tax: "Net", "Base imponible"; "Gross". */
  readonly net: readonly string[];
  readonly gross: readonly string[];
  /** Words beside "total" that say nothing about what a total is of. */
  readonly besideTotal: readonly string[];
  /** Whole names of lines that hang on the others or on no work. */
  readonly contingency: readonly string[];
  readonly tax: readonly string[];
  /** Names that are a tax only where a percentage or a subtotal stands beside them. */
  readonly taxes: readonly string[];
  readonly discount: readonly string[];
  readonly reserve: readonly string[];
  /** In headings: what is spent, what comes in, what is neither, and what says no more than that a budget follows. */
  readonly cost: readonly string[];
  readonly income: readonly string[];
  /** Whole names of lines that may be either: "Fees" are paid and are taken. */
  readonly eitherWay: readonly string[];
  /** What is spent although a word of it speaks of what comes in: "Sales & marketing", "Cost of sales". */
  readonly selling: readonly string[];
  readonly result: readonly string[];
  readonly onlyBudget: readonly string[];
  /** Amounts for one unit of something, worked examples, and measures that are no spending. */
  readonly perUnit: readonly string[];
  readonly example: readonly string[];
  readonly measure: readonly string[];
  /** Whole names of rates that change amounts from year to year and are a share of none. */
  readonly rate: readonly string[];
  /** Headings of figures that are no spending of the plan: prices, targets, markets. */
  readonly otherMoney: readonly string[];
  /** In headings of columns that add up another from row to row. */
  readonly running: readonly string[];
  /** Headings of when money is paid that others have counted, of loans and of what is owned and owed. */
  readonly notSpent: readonly string[];
  /** Words beside a time that say when a budget was made or changed, not what it is for. */
  readonly revision: readonly string[];
  /** "Scenario" in front of its letter or name, and names that only a choice of budgets has. */
  readonly option: readonly string[];
  /** Those of them that are an option whatever it is called; a package or a version may be of anything. */
  readonly anyOption: readonly string[];
  readonly optionName: readonly string[];
  /** In front of the letter of one of several ways to do a single thing: "Venue, option B". */
  readonly choice: readonly string[];
  /** What the best, the usual and the worst of several cases are called: columns or rows of one thing in each. */
  readonly cases: Readonly<Record<MoneyCase, readonly string[]>>;
  /** Ends of names of numbers that are no money: "Client no.", "Invoice number". */
  readonly reference: readonly string[];
  /** "in thousands" beside amounts, by power of ten. */
  readonly inThousands: readonly string[];
  readonly inMillions: readonly string[];
  /** A line that gives the currency of the document: "Currency". */
  readonly currency: readonly string[];
  /** In headings of amounts that nobody of the plan spends: what is saved, owed or usual. */
  readonly unspent: readonly string[];
  /** Whole headings of names that only budgets have: "Budget line", "Partida", "Kostenart". */
  readonly budgetName: readonly string[];
  readonly columns: Readonly<Record<MoneyColumn, readonly string[]>>;
  /** Headings of columns of figures that are no money: effort, and months of a beginning and an end. */
  readonly effort: readonly string[];
  /** Headings of columns of units of measure, of columns that name who pays, and names of rows that say what others pay. */
  readonly unitName: readonly string[];
  readonly payer: readonly string[];
  /** Whole names of counts beside amounts: "Headcount at year end"; and of what may be an amount too: "Orders". */
  readonly headcounts: readonly string[];
  readonly countedThings: readonly string[];
  readonly funding: readonly string[];
  /** Headings of what advertising is to reach, or what one of it costs: "Leads", "CPL". */
  readonly reached: readonly string[];
  /** Whole names of what is borrowed, which may be what comes in or what is paid back: "Loan". */
  readonly borrowed: readonly string[];
  /** Whole names of what of the costs nobody pays yet: "Still to raise". */
  readonly fundingGap: readonly string[];
  /** Whole names, behind a total, of parts in which it is paid: "Paid so far", "Anticipo". */
  readonly payment: readonly string[];
  /** Words in front of an amount that say how many times it is meant: "twice", "la mitad de". */
  readonly multiples: Readonly<Record<string, number>>;
  /** Between a share and the amount that it is of: "30% of 90,000"; and articles. */
  readonly shareOf: readonly string[];
  readonly article: readonly string[];
}

/** Amounts are read in more languages than plans are written in. */
export const moneyWords = { en, es, pt, de, fr, it } as const satisfies Readonly<Record<string, MoneyWords>>;

/** The fragments of every language for one purpose, as one alternative. */
export function anyMoneyWord(pick: (words: MoneyWords) => readonly string[]): string {
  return `(?:${[...new Set(Object.values(moneyWords).flatMap(pick))].join("|")})`;
}
