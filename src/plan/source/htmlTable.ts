import { coveredCell, tableOf, type GridCell, type GridRow } from "./grid.ts";
import { runsOfHtml } from "./htmlInline.ts";
import {
  attribute,
  elementsIn,
  isElement,
  isText,
  isUnseen,
  shownText,
  type HtmlElement,
} from "./htmlParts.ts";
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
      if (isUnseen(row) || isInUnseen(row)) continue;
      const cells = cellsOf(row, pending, rows.length > 0);
      const text = cells.map(({ content }) => plainText(content)).join(" | ");
      rows.push({ cells, place: places.leaf(text, [row]) });
    }
    return { rows, caption: caption === undefined ? undefined : runsOfHtml(caption.childNodes) };
  });
  return tableOf(built.rows, place, built.caption);
}

/** What cells of rows above still cover in the rows below, by column. */
type Pending = Map<number, { readonly cell: GridCell; rowsLeft: number }>;

/** A page hides groups of rows as a whole. */
const isInUnseen = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && isElement(parentNode as HtmlElement) && isUnseen(parentNode as HtmlElement);

function cellsOf(row: HtmlElement, pending: Pending, isBelow: boolean): GridCell[] {
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
    const found = cellOf(element, row);
    const cell = isBelow && namesGroup(element, row, found) ? withoutHeading(found) : found;
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

/**
 * One name across the table below its headings is a group's, whichever kind of cell it stands in; one in
 * parentheses says something of the columns ("(in thousands)").
 */
function namesGroup(element: HtmlElement, row: HtmlElement, { columnSpan = 1, content }: GridCell): boolean {
  const alone = row.childNodes.every((node) => node === element || !isElement(node));
  return alone && columnSpan > 1 && !isInHead(row) && !/^\s*\(/.test(plainText(content));
}

function withoutHeading({ heading: _, ...cell }: GridCell): GridCell {
  return cell;
}

const isInHead = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && "tagName" in parentNode && parentNode.tagName === "thead";

/** A name across columns stands in the first alone: in the others it would be a value. A heading names them all. */
function beside(cell: GridCell, covered: GridCell): GridCell {
  return cell.heading === true || cell.columnSpan === undefined ? covered : { content: [] };
}

function cellOf(element: HtmlElement, row: HtmlElement): GridCell {
  const columnSpan = spanOf(element, "colspan");
  const rowSpan = spanOf(element, "rowspan");
  const align =
    attribute(element, "align") ?? /text-align\s*:\s*(\w+)/i.exec(attribute(element, "style") ?? "")?.[1];
  const indent = indentOf(element);
  return {
    content: runsOfHtml(element.childNodes),
    ...(indent > 0 ? { indent } : {}),
    ...(element.tagName === "th" || isInHead(row) ? { heading: true } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
  };
}

function spanOf(element: HtmlElement, name: string): number {
  const span = Math.floor(Number(attribute(element, name) ?? 1));
  return Number.isFinite(span) && span > 1 ? Math.min(span, mostSpan) : 1;
}

const leadingSpaces = /^(?:[ \t\r\n]*[\u00a0\u2002\u2003])+/;
const shift =
  /(?:padding-left|margin-left|text-indent|mso-char-indent-count)\s*:\s*(\d+(?:\.\d+)?)\s*(px|pt|em|rem)?/i;
/** About the width of two letters, by the unit that a style says it in. */
const pixelsOf: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16 };
const pixelsALevel = 12;

/** How far a cell's text is set in: by spaces that do not break, or by the style of the cell or of what opens it. */
function indentOf(element: HtmlElement): number {
  const spaces = leadingSpaces.exec(shownText(element))?.[0].match(/[\u00a0\u2002\u2003]/g)?.length ?? 0;
  if (spaces > 0) return Math.ceil(spaces / 2);
  const [opening] = element.childNodes.filter((node) => !isText(node) || node.value.trim() !== "");
  for (const styled of [element, opening]) {
    if (styled === undefined || !isElement(styled)) continue;
    const [, figure, unit = "em"] = shift.exec(attribute(styled, "style") ?? "") ?? [];
    if (figure === undefined) continue;
    return Math.round((Number(figure) * (pixelsOf[unit.toLowerCase()] ?? 1)) / pixelsALevel);
  }
  return 0;
}
