import type { FlowLine } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { kept } from "../budget/kept.ts";
import { sheetForecast } from "../forecast.ts";
import type { Cell } from "../../workbook/spec.ts";
import type { TableSource } from "../frame/table.ts";
import { anyChance } from "../revenue/streamParts.ts";
import { lookupIn } from "../scenarios/streamFormulas.ts";
import { hasRegister, sheetLines } from "./rangeLines.ts";

const self = (id: string): string => `{returnLines.${id}@}`;

/** Which column of a line is kept in which: by it figures that stand as values are judged. */
export const keptLineOf = { keptMark: "mark" } as const;

/** Out of sight and of print: every look costs an insert. */
const bare = (value: number): Cell => ({ kind: "number", value });
const named = (text: string): Cell => ({ kind: "text", text });

/** The ReturnLines table: how each line counts, and what it is compared by. */
export function returnLinesTable(build: Build): TableSource<"returnLines", FlowLine> {
  const { formats, texts } = build;
  const { lines } = sheetLines(build);
  const { grid } = sheetForecast(build).forecast;
  const words = texts.returns.exact.lines;
  // Of chance and amounts one figure that no change leaves as it was, but one made up for it.
  const mark = ({ low, likely, high, chance }: FlowLine): number =>
    low.reduce(
      (sum, amount, period) =>
        sum +
        (amount + (likely[period] ?? 0) * Math.PI + (high[period] ?? 0) * Math.PI ** 2) *
          Math.exp(-period / (grid.count + 1)),
      0,
    ) *
    chance *
    (1 + chance * Math.PI);
  return {
    id: "returnLines",
    columns: {
      number: { align: "right", cell: (line) => bare(lines.indexOf(line) + 1) },
      line: {
        cell: ({ kind, number: at }) =>
          named(kind === "stream" || kind === "risk" ? `${words[kind]} ${at}` : words[kind]),
      },
      risk: {
        align: "right",
        cell: ({ kind, number: at }) => bare(kind === "risk" ? at : 0),
      },
      stream: anyChance(build)
        ? { align: "right", cell: ({ kind, number: at }) => bare(kind === "stream" ? at : 0) }
        : undefined,
      weight: { align: "right", cell: ({ weight }) => bare(weight) },
      chance: {
        align: "right",
        ...(hasRegister(build) || anyChance(build)
          ? {
              formula: `=${chanceFormula(build)}`,
              expected: ({ chance }: FlowLine) => chance,
            }
          : { cell: ({ chance }: FlowLine) => bare(chance) }),
      },
      mark: {
        align: "right",
        formula: `=SUMPRODUCT(({returnLines.number}=${self("number")})*({name:FlowLow}+PI()*({name:FlowLikely}+PI()*{name:FlowHigh}))*{name:FlowWeights})*${self("chance")}*(1+${self("chance")}*PI())`,
        expected: mark,
      },
      keptMark: kept(mark, formats.plain),
      moved: {
        align: "right",
        // As many lines like this one now as then: their order does not matter.
        formula: `=IF(ISNUMBER(${self("keptMark")}),IF(${alike("mark")}=${alike("keptMark")},0,1),0)`,
        expected: () => 0,
      },
    },
    rows: lines,
    emptyRow: lines[0] as FlowLine,
  };
}

/** A stream by its chance in the base, a risk by its odds; what is certain counts whole. */
function chanceFormula(build: Build): string {
  const odds = `SUMPRODUCT(({risks.number}=${self("risk")})*{risks.odds})`;
  const sure = anyChance(build) ? lookupIn(self("stream"), "{drivers.base}").factor("chance") : "1";
  return hasRegister(build) ? `IF(${self("risk")}=0,${sure},${odds})` : sure;
}

/** Lines, as they are or as they are kept, that do not differ from this row's; another engine rounds otherwise. */
const alike = (column: "mark" | "keptMark"): string =>
  `SUMPRODUCT(--(ABS({returnLines.${column}}-${self("mark")})<=ABS(${self("mark")})*{name:ToleranceEqual}))`;
