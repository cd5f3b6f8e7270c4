import type { LinkModel } from "../../model/model.ts";
import { cellOf } from "../area.ts";
import { apiNotFound, invalidArgument } from "../hostError.ts";
import { checkCellsWritable } from "../rules/protection.ts";
import { applyStyle } from "./cellStyles.ts";
import { plainObject } from "./parameters.ts";
import type { RangeState } from "./states.ts";

const members = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** The link of the cells, null where they have none or different ones. */
export function linkOf({ sheet, area }: RangeState): LinkModel | null {
  const first = sheet.link(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const link = sheet.link(row, column);
      if (JSON.stringify(link) !== JSON.stringify(first)) return null;
    }
  }
  return first ?? null;
}

/** Sets a link on every cell: it shows its text, and takes the look of links from the cell style. */
export function setLink(range: RangeState, given: unknown): void {
  checkCellsWritable(range);
  const value = plainObject(given);
  const unknown = Object.keys(value).find((key) => !members.some((name) => name === key));
  if (unknown !== undefined) throw apiNotFound(`RangeHyperlink.${unknown}`);
  const link: Record<string, string> = {};
  for (const name of members) {
    const text = value[name];
    if (typeof text === "string" && text !== "") link[name] = text;
    else if (text !== undefined && text !== null && text !== "") throw invalidArgument(`hyperlink.${name}`);
  }
  const target = link["address"] ?? link["documentReference"];
  if (target === undefined) throw invalidArgument("a hyperlink leads somewhere");

  const { sheet, area } = range;
  applyStyle(range, "Hyperlink");
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellOf(row, column);
      const shown = sheet.read(cell)[0]?.[0]?.text ?? "";
      const text = link["textToDisplay"] ?? (shown === "" ? target : undefined);
      if (text !== undefined) sheet.write(cell, [[{ value: text }]]);
      sheet.setLink(row, column, { ...link, textToDisplay: text ?? shown });
    }
  }
}
