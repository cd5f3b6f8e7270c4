import { anyOf } from "../../../lexicon/language.ts";
import { anyMoneyWord } from "../../../lexicon/money.ts";
import { wording } from "../../../lexicon/wording.ts";
import type { Item } from "../../outline/item.ts";
import type { Block, Section } from "../../outline/outline.ts";
import { plainText } from "../../source/text.ts";
import type { ReadingContext } from "../draft.ts";
import { isOpen } from "../doubts.ts";
import { fold, singleLine } from "../fold.ts";
import { isKpiHeader } from "../kpiTable.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { amountsIn } from "./amounts.ts";
import { columnsNamed } from "./columnWords.ts";
import { currencyIn } from "./currencyMarks.ts";
import { costsOfInitiatives, elsewhereOnly } from "./besideInitiatives.ts";
import { gridOf, isStruckRow } from "./grid.ts";
import { isNoSpending } from "./direction.ts";
import type { Doubt } from "./moneyRow.ts";
import type { Account } from "./account.ts";
import { readItem } from "./itemText.ts";
import { directionIn, isNoCost, isOtherMoney } from "./words.ts";
import { cellAt } from "./cell.ts";

const longest = 60;

function shortened(text: string): string {
  const short = singleLine(text);
  return short.length <= longest ? short : `${short.slice(0, longest - 1).trimEnd()}…`;
}

/** Amounts of money in a section of costs or income that no row took: in sentences, and in bullets and tables left over. */
export function unreadAmounts(
  section: Section,
  context: ReadingContext,
  results: ReadonlySet<number>,
): Doubt[] {
  const { ledger } = context;
  const doubts: Doubt[] = [];
  const look = (text: string, line: number, lastLine: number): void => {
    if (ledger.understoodWithin(line, lastLine) || results.has(line) || isAside(text)) return;
    const money = amountsIn(text).filter(({ kind }) => kind === "money");
    const high = Math.max(0, ...money.map((amount) => Math.abs(amount.high)));
    if (high === 0) return;
    doubts.push({ kind: "unread", line, name: shortened(text), low: high, high });
  };
  const lookItem = (item: Item): void => {
    if (isAside(item.name) || item.struck === true) return;
    look(item.words, item.firstLine, item.lastLine);
    item.nested.forEach(lookItem);
  };
  for (const block of section.blocks) {
    if (block.kind === "prose") look(block.text, block.firstLine, block.lastLine);
    else if (block.kind === "items") block.items.forEach(lookItem);
    else if (block.kind === "table") {
      for (const row of block.table.rows) {
        const { cells, place } = row;
        if (ledger.understoodWithin(place.firstLine, place.lastLine) || isStruckRow(row)) continue;
        const texts = cells.map(({ content }) => plainText(content));
        look(texts.filter((text) => text !== "").join(" "), place.firstLine, place.lastLine);
      }
    }
  }
  const inside = section.children.filter(({ text }) => !isNoSpending(text));
  return [...doubts, ...inside.flatMap((child) => unreadAmounts(child, context, results))];
}

/** "Investment: €1.2M" in a section of something else, which nothing took: an account with nothing but the question. */
export function askAboutCostsElsewhere(sections: readonly Section[], context: ReadingContext): void {
  const asked = askedAsWhole(context);
  const told = sections.flatMap((section) => costsElsewhere(section, context, asked));
  const elsewhere = elsewhereOnly([...told, ...costsOfInitiatives(context)], context);
  const nothing = context.draft.money.length === 0 && context.draft.categories.length === 0;
  const doubts =
    nothing && elsewhere.length === 0
      ? sections.flatMap((section) => toldMoney(section, context))
      : elsewhere;
  const [first] = doubts;
  if (first === undefined) return;
  const account: Account = {
    categories: [],
    claims: [],
    assumed: [],
    doubts,
    understood: [],
    marks: new Map(),
  };
  context.draft.money.push({
    line: first.line,
    direction: "cost",
    track: "",
    alternative: undefined,
    account,
  });
}

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly lastLine: number;
}

/** What a block says line by line, as items or as sentences. */
function statementsOf(block: Block): readonly Statement[] {
  const { firstLine: line, lastLine } = block;
  if (block.kind === "prose") return [{ name: block.text, text: "", line, lastLine }];
  if (block.kind === "figure") return [{ ...block.item, line, lastLine }];
  if (block.kind !== "items") return [];
  return block.items.map((item) => ({ ...item, line: item.firstLine }));
}

/** The parts that are asked about or decided as a whole: found once, since a document may have a thousand tables. */
const askedAsWhole = ({ readings: { parts, sources } }: ReadingContext): ReadonlySet<unknown> =>
  new Set(
    parts.flatMap((part) => (isOpen(part) || part.decided !== undefined ? (sources.get(part) ?? []) : [])),
  );

/** A table of money that nothing took and that is not asked about as a whole. */
function tabledMoney(
  { table, firstLine, lastLine }: Block & { kind: "table" },
  section: Section,
  { ledger, draft }: ReadingContext,
  asked: ReadonlySet<unknown>,
): Doubt[] {
  if (ledger.understoodWithin(firstLine, lastLine) || isKpiHeader(tableRows(table).header)) return [];
  if (asked.has(table)) return [];
  const grid = gridOf(table);
  const speaks = [
    section.text,
    grid.caption,
    ...grid.headings,
    ...grid.rows.map(({ cells }) => cellAt(cells, 0).text),
  ];
  const rows = grid.rows.flatMap(({ cells, line }): Doubt[] => {
    const amounts = cells.flatMap(({ kind, amount }) =>
      kind === "amount" && amount !== undefined ? [amount] : [],
    );
    const high = Math.max(0, ...amounts.map((amount) => Math.abs(amount.high)));
    const name = cells.find(({ text }) => text !== "")?.text ?? "";
    return high === 0 ? [] : [{ kind: "unread", line, name, low: high, high }];
  });
  const named = grid.headings.map(columnsNamed);
  const ranged = named.some((column) => column.has("low")) && named.some((column) => column.has("high"));
  const money =
    (ranged && draft.money.length > 0) ||
    speaks.some((text) => directionIn(text) !== undefined || currencyIn(text) !== undefined) ||
    grid.rows.some(({ cells }) =>
      cells.some(({ text }) => /\d/.test(text) && currencyIn(text) !== undefined),
    );
  return money && rows.length > 1 ? rows : [];
}

/** A list that is mostly names with amounts of money, wherever it stands and whatever it is of. */
function listedMoney(section: Section, context: ReadingContext, asked: ReadonlySet<unknown>): Doubt[] {
  if (isOtherMoney(section.text)) return [];
  return section.blocks.flatMap((block): Doubt[] => {
    if (block.kind === "table") return tabledMoney(block, section, context, asked);
    if (block.kind !== "items" || context.ledger.understoodWithin(block.firstLine, block.lastLine)) return [];
    const rows = block.items.flatMap((item): Doubt[] => {
      const { name, amount, currency } = readItem(item.name, item.text);
      if (amount === undefined || currency === undefined || isAside(name) || name === "") return [];
      if (name.split(" ").length > 8) return [];
      return [{ kind: "unread", line: item.firstLine, name, low: amount.low, high: amount.high }];
    });
    return rows.length > 1 && rows.length >= 0.6 * block.items.length ? rows : [];
  });
}

function costsElsewhere(section: Section, context: ReadingContext, asked: ReadonlySet<unknown>): Doubt[] {
  if (isNoSpending(section.text)) return [];
  const listed = listedMoney(section, context, asked);
  const lines = new Set(listed.map(({ line }) => line));
  const own = section.blocks
    .flatMap(statementsOf)
    .filter(({ line }) => !lines.has(line))
    .flatMap(({ name: said, text, line, lastLine }): Doubt[] => {
      if (!/\d/.test(said + text) || context.ledger.understoodWithin(line, lastLine)) return [];
      const { name, amount, currency } = readItem(said, text);
      if (amount === undefined || currency === undefined) return [];
      if (directionIn(name) !== "cost" || name.split(" ").length > 5 || isAside(name)) return [];
      return [{ kind: "unread", line, name, low: amount.low, high: amount.high }];
    });
  return [...listed, ...own, ...section.children.flatMap((child) => costsElsewhere(child, context, asked))];
}

const spends = new RegExp(String.raw`(?<!\p{L})${anyOf(wording, (words) => words.spends)}(?!\p{L})`, "u");

/** Three amounts in a sentence, or lines with their total, are a list in words, whatever its verb. */
const listsMoney = (text: string, amounts: number): boolean =>
  !isOtherMoney(text) && (amounts > 2 || (amounts > 1 && totalWithin.test(fold(text))));
const totalWithin = new RegExp(String.raw`(?<!\p{L})${anyMoneyWord((of) => of.total)}(?!\p{L})`, "u");

/** In a document without any budget: sentences that say what something costs. */
function toldMoney(section: Section, context: ReadingContext): Doubt[] {
  if (isNoSpending(section.text)) return [];
  const own = section.blocks.flatMap((block): Doubt[] => {
    if (block.kind !== "prose" || context.ledger.understoodWithin(block.firstLine, block.lastLine)) return [];
    if (!/\d/.test(block.text)) return [];
    const money = amountsIn(block.text).filter(({ kind }) => kind === "money");
    if (!spends.test(fold(block.text)) && !listsMoney(block.text, money.length)) return [];
    const high = Math.max(0, ...money.map((amount) => Math.abs(amount.high)));
    return high === 0
      ? []
      : [{ kind: "unread", line: block.firstLine, name: shortened(block.text), low: high, high }];
  });
  return [...own, ...section.children.flatMap((child) => toldMoney(child, context))];
}

/** Notes, and what is no spending. */
const isAside = (text: string): boolean => /^\s*(?:\[\^|[*†‡¹²³])/.test(text) || isNoCost(text);
