import type { Block, Section } from "../../outline/outline.ts";
import { amountsIn } from "./amounts.ts";
import type { TableNode } from "../../source/tree.ts";
import { columnsNamed } from "./columnWords.ts";
import type { ColumnRole } from "./columnDraft.ts";
import { readColumns } from "./columns.ts";
import type { Direction } from "./directions.ts";
import { gridOf } from "./grid.ts";
import { plainText } from "../../source/text.ts";
import { readHeading } from "../heading.ts";
import { isKpiHeader } from "../kpiTable.ts";
import { tableRows } from "../../outline/tableRows.ts";
import {
  directionIn,
  isExample,
  isMeasure,
  isNotSpent,
  isOtherMoney,
  isPerUnit,
  isResult,
  isUnspent,
  totalIn,
} from "./words.ts";
import { readItem } from "./itemText.ts";
import { countsPeople } from "./people.ts";
import { cellAt } from "./cell.ts";

/** Whether a heading announces costs of one unit or a worked example, which are no spending of the plan. */
export function isNoSpending(heading: string): boolean {
  return isExample(heading) || isPerUnit(heading);
}

interface MoneyShape {
  readonly amounts: number;
  readonly all: number;
  readonly totals: number;
}

const shapes = new WeakMap<Section, MoneyShape>();

/** How much of a section is amounts of money: items and rows with one, of all. Kept, as every level asks for it. */
function shapeOf(section: Section): MoneyShape {
  const known = shapes.get(section);
  if (known !== undefined) return known;
  const shape = readShape(section);
  shapes.set(section, shape);
  return shape;
}

function readShape(section: Section): MoneyShape {
  let [amounts, all, totals] = [0, 0, 0];
  const count = (name: string, money: boolean): void => {
    all += 1;
    if (money) amounts += 1;
    if (money && totalIn(name) !== undefined) totals += 1;
  };
  for (const block of section.blocks) {
    const items = block.kind === "items" ? block.items : block.kind === "figure" ? [block.item] : [];
    for (const item of items)
      count(
        item.name,
        isMoney(item.words) ||
          (/\d/.test(item.words) && readItem(item.name, item.text).amount !== undefined) ||
          item.nested.some(({ words }) => isMoney(words)),
      );
    if (block.kind === "table" && !isKpiHeader(tableRows(block.table).header)) {
      for (const { cells } of block.table.rows) {
        const texts = cells.map(({ content }) => plainText(content));
        count(
          texts.find((text) => text !== "") ?? "",
          texts.some((text) => isMoney(text) || /^\s*[\d.,]{3,}\s*$/.test(text)),
        );
      }
    }
    if (block.kind === "prose" && /\d/.test(block.text) && block.text.length < 200) {
      const said = readItem(block.text, "");
      if (said.share !== undefined || (said.amount !== undefined && totalIn(said.name) !== undefined))
        count(said.name, true);
    }
  }
  for (const child of section.children) {
    if (readHeading(child.text).kind === "kpis") continue;
    const inside = shapeOf(child);
    if (isMoney(child.text)) count(child.text, true);
    amounts += inside.amounts;
    all += inside.all;
    totals += inside.totals;
  }
  return { amounts, all, totals };
}

/** Whether a table of a section multiplies quantities by what one costs: nothing else is written down so. */
export function hasProducts({ blocks }: Section): boolean {
  return blocks.some((block) => {
    if (block.kind !== "table" || isKpiHeader(tableRows(block.table).header)) return false;
    const { columns } = readColumns(gridOf(block.table));
    const by = (role: ColumnRole): boolean =>
      columns.some((column) => column.role === role && column.because === "arithmetic");
    return by("unitCost") && by("amount") && !columns.some(({ role }) => role === "income");
  });
}

/** Whether the amounts of a table in a section stand under a heading that says that they are spent. */
function saysCosts({ blocks }: Section): boolean {
  return blocks.some((block) => {
    if (block.kind !== "table" || isKpiHeader(tableRows(block.table).header)) return false;
    const { columns, unsure } = readColumns(gridOf(block.table));
    const main = columns.filter(({ role }) => role === "amount" || role === "low" || role === "planned");
    const [only] = main;
    if (unsure || only === undefined || main.length > 1) return false;
    if (isMeasure(only.heading) || isPerUnit(only.heading) || isUnspent(only.heading)) return false;
    return directionIn(only.heading) === "cost";
  });
}

/** Whether one column of a table says that it holds what each row costs. */
export function holdsCosts(table: TableNode): boolean {
  const { columns } = readColumns(gridOf(table));
  return columns.some(({ role, heading }) => {
    const named = columnsNamed(heading);
    return (role === "amount" || role === "low") && (named.has("amount") || named.has("cost"));
  });
}

function namesIn(block: Block): readonly string[] {
  if (block.kind === "table") return gridOf(block.table).rows.map(({ cells }) => cellAt(cells, 0).text);
  return block.kind === "items" ? block.items.map(({ name }) => name) : [];
}

const isMoney = (text: string): boolean => amountsIn(text).some(({ kind }) => kind === "money");

/**
 * Whether a section is about what is spent or what comes in: by its heading where it holds amounts, else by
 * amounts that add up to a total in it. undefined when neither speaks for it.
 */
export function moneyDirection(section: Section): Direction | undefined {
  const { text } = section;
  const { kind, labelled } = readHeading(text);
  if (kind === "budget" && labelled) return "cost";
  if (isExample(text) || isNotSpent(text) || countsPeople(section)) return undefined;
  // "Cash flow" over what comes in, what is spent and what is left is a profit and loss; alone it is a measure.
  if (isResult(text)) return holdsResults(section) ? "cost" : undefined;
  if (isPerUnit(text)) return hasProducts(section) ? "cost" : undefined;
  const budget = kind === "budget";
  const said = directionIn(text);
  if (isOtherMoney(text) && said === undefined) return undefined;
  const { amounts, all, totals } = shapeOf(section);
  const unnamed = said === undefined && !budget;
  if (amounts > 1 && unnamed && hasProducts(section)) return "cost";
  if (amounts > 1 && unnamed && amounts > 0.6 * all && saysCosts(section)) return "cost";
  if (amounts === 0) return budget || (said === "cost" && sharesOut(section)) ? "cost" : undefined;
  // "Revenue growth" may be a strategy: its bullets then mostly state no amount.
  if (!budget && amounts < 0.5 * all) return undefined;
  if (said === "income") return "income";
  if (said !== undefined || budget) return "cost";
  if (holdsResults(section)) return "cost";
  return totals > 0 && amounts >= 3 && amounts > 0.6 * all ? "cost" : undefined;
}

/** "Use of funds (£1.5m)" above bullets of shares: what the heading's sum is shared out among. */
function sharesOut({ text, blocks }: Section): boolean {
  if (!isMoney(text)) return false;
  const items = blocks.flatMap((block) => (block.kind === "items" ? block.items : []));
  const shares = items.filter(({ name, text: said }) => readItem(name, said).share !== undefined);
  return shares.length > 1 && shares.length >= 0.6 * items.length;
}

/** A table or a list with a row for what comes in and one for what is left: a profit and loss. */
function holdsResults({ blocks }: Section): boolean {
  return blocks.some((block) => {
    const speak = (names: readonly string[]): boolean =>
      names.length > 2 && names.some(isResult) && names.some((name) => directionIn(name) === "income");
    return speak(namesIn(block)) || (block.kind === "table" && speak(gridOf(block.table).headings));
  });
}
