import { coveredCell, tableOf, type GridCell, type GridRow } from "./grid.ts";
import { runsOfHtml } from "./htmlInline.ts";
import { attribute, elementsIn, isElement, isUnseen, type HtmlElement } from "./htmlParts.ts";
import type { Places } from "./htmlPlaces.ts";
import { plainText } from "./text.ts";
import type { TableNode } from "./tree.ts";

const mostSpan = 200;
const mostColumns = 500;

/** A table of HTML, merged cells laid out. */
export function readHtmlTable(table: HtmlElement, places: Places): TableNode {
  const { built, place } = places.around(table, () => {
    const caption = elementsIn(table, ["caption"], ["tr"])[0];
    const rows: GridRow[] = [];
    const pending: Pending = new Map();
    for (const row of elementsIn(table, ["tr"], ["tr"])) {
      if (isUnseen(row)) continue;
      const cells = cellsOf(row, pending);
      const text = cells.map(({ content }) => plainText(content)).join(" | ");
      rows.push({ cells, place: places.leaf(text, [row]) });
    }
    return { rows, caption: caption === undefined ? undefined : runsOfHtml(caption.childNodes) };
  });
  return tableOf(built.rows, place, built.caption);
}

/** What cells of rows above still cover in the rows below, by column. */
type Pending = Map<number, { readonly cell: GridCell; rowsLeft: number }>;

function cellsOf(row: HtmlElement, pending: Pending): GridCell[] {
  const cells: GridCell[] = [];
  const takePending = (): void => {
    for (let above = pending.get(cells.length); above !== undefined; above = pending.get(cells.length)) {
      above.rowsLeft -= 1;
      if (above.rowsLeft <= 0) pending.delete(cells.length);
      cells.push(above.cell);
    }
  };
  for (const element of row.childNodes) {
    if (!isElement(element) || (element.tagName !== "td" && element.tagName !== "th") || isUnseen(element))
      continue;
    takePending();
    const cell = cellOf(element, row);
    const covered = coveredCell(cell);
    for (let column = 0; column < (cell.columnSpan ?? 1) && cells.length < mostColumns; column++) {
      const { rowSpan = 1 } = cell;
      if (rowSpan > 1) pending.set(cells.length, { cell: covered, rowsLeft: rowSpan - 1 });
      cells.push(column === 0 ? cell : beside(cell, covered));
    }
  }
  takePending();
  return cells;
}

/** A name across columns stands in the first alone: in the others it would be a value. A heading names them all. */
function beside(cell: GridCell, covered: GridCell): GridCell {
  return cell.heading === true || cell.columnSpan === undefined ? covered : { content: [] };
}

function cellOf(element: HtmlElement, row: HtmlElement): GridCell {
  const columnSpan = spanOf(element, "colspan");
  const rowSpan = spanOf(element, "rowspan");
  const align =
    attribute(element, "align") ?? /text-align\s*:\s*(\w+)/i.exec(attribute(element, "style") ?? "")?.[1];
  const inHead = row.parentNode !== null && "tagName" in row.parentNode && row.parentNode.tagName === "thead";
  return {
    content: runsOfHtml(element.childNodes),
    ...(element.tagName === "th" || inHead ? { heading: true } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
  };
}

function spanOf(element: HtmlElement, name: string): number {
  const span = Math.floor(Number(attribute(element, name) ?? 1));
  return Number.isFinite(span) && span > 1 ? Math.min(span, mostSpan) : 1;
}
