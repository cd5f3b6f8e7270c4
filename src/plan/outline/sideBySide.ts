import { fold, singleLine } from "../reading/fold.ts";
import { directionIn } from "../reading/money/words.ts";
import { plainText } from "../source/text.ts";
import type { CellNode, RowNode, SourceNode, TableNode } from "../source/tree.ts";
import { textAt } from "../textAt.ts";

const textOf = (cell: CellNode | undefined): string =>
  cell === undefined ? "" : singleLine(plainText(cell.content));

/** Tables that hold two beside each other ("Income | Amount | Costs | Amount") as two. */
export function withTablesApart(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.some((node) => node.kind === "table")
    ? nodes.flatMap((node): readonly SourceNode[] => (node.kind === "table" ? sidesOf(node) : [node]))
    : nodes;
}

function sidesOf(table: TableNode): readonly TableNode[] {
  const [first] = table.rows;
  const headers = table.headers.length > 0 ? table.headers : first === undefined ? [] : [first];
  const width = headers[0]?.cells.length ?? 0;
  if (width < 4) return [table];
  const titles = Array.from({ length: width }, (_, at) =>
    headers
      .map(({ cells }) => textOf(cells[at]))
      .filter((text) => text !== "")
      .join(" "),
  );
  for (let at = 2; at <= width - 2; at += 1) {
    if (!startsSide(table, at) || !startsSide(table, 0)) continue;
    if (areOpposite(titles, at) || areRepeated(titles, at))
      return [part(table, 0, at), part(table, at, width)];
  }
  return [table];
}

/** Whether the cells of a column are names. */
function startsSide({ rows }: TableNode, at: number): boolean {
  const texts = rows.map(({ cells }) => textOf(cells[at])).filter((text) => text !== "");
  const named = texts.filter((text) => /^\P{N}*\p{L}{2}/u.test(text));
  return texts.length > 0 && named.length >= 0.7 * texts.length;
}

/** What comes in on one side, what is spent on the other. */
function areOpposite(titles: readonly string[], at: number): boolean {
  const [one, other] = [directionIn(textAt(titles, 0)), directionIn(textAt(titles, at))];
  return (one === "income" && other === "cost") || (one === "cost" && other === "income");
}

/** The same headings again: one table set in two columns. */
function areRepeated(titles: readonly string[], at: number): boolean {
  if (titles.length !== at * 2) return false;
  return titles
    .slice(0, at)
    .every((title, index) => title !== "" && fold(title) === fold(textAt(titles, at + index)));
}

function part(table: TableNode, from: number, to: number): TableNode {
  const cut = ({ cells, ...row }: RowNode): RowNode => ({ ...row, cells: cells.slice(from, to) });
  const isFilled = ({ cells }: RowNode): boolean => cells.some((cell) => textOf(cell) !== "");
  return { ...table, headers: table.headers.map(cut), rows: table.rows.map(cut).filter(isFilled) };
}
