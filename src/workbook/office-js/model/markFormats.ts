import { addressText } from "../../../model/workbook/index.ts";
import type { AskBeside } from "./cells.ts";
import { MarkedFormulas } from "./markedFormulas.ts";
import { markedCells } from "./markedCells.ts";
import type { Structure } from "./structure.ts";

/** The number formats of marked cells, asked beside cells that are asked for anyway as soon as a mark is known. */
export interface MarkFormats {
  /** Asks for those of all marks in the cells read so far; what is given back keeps the answers once they have come. */
  readonly ask: AskBeside;
  readonly found: Readonly<Record<string, string>>;
}

export function markFormats({ sheets, names, tables }: Structure): MarkFormats {
  const byName = new Map(sheets.map(({ name, worksheet }) => [name, worksheet]));
  const found: Record<string, string> = {};
  const formulas = new MarkedFormulas();
  return {
    ask: async (read) => {
      await formulas.look(read);
      const asked = markedCells({ names, tables }, read, formulas.found).flatMap((cell) => {
        const place = addressText(cell);
        const worksheet = byName.get(cell.sheet);
        if (worksheet === undefined || Object.hasOwn(found, place)) return [];
        return [
          { place, range: worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("numberFormat") },
        ];
      });
      return () => {
        for (const { place, range } of asked) found[place] = String(range.numberFormat[0]?.[0] ?? "General");
      };
    },
    found,
  };
}
