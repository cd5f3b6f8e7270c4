import { pathValues, type CaseId, type Path } from "../../forecast/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { absolute, type GridRow } from "../frame/grid.ts";
import { periodLabels } from "../frame/periods.ts";
import type { PlacedTable } from "../frame/table.ts";
import { quantityFormat } from "../kpis/quantityFormat.ts";
import type { ColumnId } from "../ids.ts";
import { caseNames } from "../words.ts";
import { fanEnds, measureFans } from "./measureFans.ts";
import { factorColumns } from "./pathsTable.ts";

/** The path of each measure over the periods, from the figures of its row in the table. */
export function pathGridRows(
  build: Build,
  paths: readonly Path[],
  table: PlacedTable<"paths">,
): GridRow<string>[] {
  const { formats, texts } = build;
  const words = texts.projection;
  const { grid } = sheetForecast(build).forecast;
  const periods = Array.from({ length: grid.count + 1 }, (_, period) => period);
  const head: GridRow<string>[] = [
    {
      id: "label",
      label: words.paths.label,
      unit: words.paths.unit,
      own: words.paths.reached,
      labelRole: "heading",
      expected: periodLabels(build, grid),
      format: "General",
      role: "headingNumber",
    },
    { id: "period", label: "", expected: periods, format: formats.whole },
    {
      id: "years",
      label: words.rows.years,
      // Each cell of a path takes this root.
      own: { formula: "=1/{name:PeriodsPerYear}", expected: 1 / grid.perYear, format: formats.plain },
      formula: "=[period]*[years.own]",
      expected: periods.map((period) => period / grid.perYear),
      format: formats.decimal,
    },
    {
      // How far a fading growth has faded: from nothing in the first period to all in the last.
      id: "faded",
      label: words.rows.faded,
      formula: "=MAX(0,[period]-1)/MAX(1,MAX([period:all])-1)",
      expected: periods.map((period) => Math.max(0, period - 1) / Math.max(1, grid.count - 1)),
      format: formats.percent,
    },
  ];
  const cellOf =
    (index: number) =>
    (column: ColumnId<"paths">): string => {
      const { row, column: at } = table.range(column);
      return absolute(row + index, at).replace(/\$(?=\d)/, "");
    };
  const along = (path: Path, index: number, id: CaseId): GridRow<string> => {
    const end = fanEnds.find((each) => each === id);
    const own = `${end ?? "path"}${index}`;
    const cell = cellOf(index);
    const values = pathValues(path, id, grid);
    return {
      id: own,
      label: end === undefined ? path.name : `${path.name}, ${build.word(caseNames[end])}`,
      unit: texts.kpis.units[path.unit],
      own: {
        formula: reachedFormula(own, cell),
        expected: reachedAt(build, path, values),
        format: formats.whole,
      },
      formula: pathFormula(own, (column) =>
        cell(column === "factor" && end !== undefined ? factorColumns[end] : column),
      ),
      expected: values,
      format: pathFormat(path, formats.decimal),
    };
  };
  const fans = measureFans(build, paths).flatMap(({ path, index }): GridRow<string>[] => [
    ...fanEnds.map((end) => along(path, index, end)),
    {
      id: `target${index}`,
      label: `${path.name}, ${words.pathsHeadings.target}`,
      unit: texts.kpis.units[path.unit],
      formula: `=${cellOf(index)("target").replace(/(?=\d)/, "$")}`,
      expected: periods.map(() => path.target),
      format: pathFormat(path, formats.decimal),
    },
  ]);
  return [...head, ...paths.map((path, index) => along(path, index, "base")), ...fans];
}

/** The period in which a measure has got to its target, from whichever side. */
function reachedFormula(id: string, cell: (column: ColumnId<"paths">) => string): string {
  const [from, target] = [cell("from"), cell("target")];
  const ahead = `([${id}:all]-${target})*IF(${target}<${from},-1,1)`;
  const there = `(${ahead}>=-ABS(${target})*{name:ToleranceEqual})`;
  return `=IF(OR(COUNT([${id}:all])=0,COUNT(${target})=0),"",IFERROR(ROUND(1/SUMPRODUCT(MAX(${there}/([period:all]+1))),0)-1,{name:WordNever}))`;
}

function reachedAt(build: Build, { start = 0, target }: Path, values: readonly (number | "")[]): Value {
  if (values.every((value) => value === "")) return "";
  const side = target < start ? -1 : 1;
  const tolerance = Math.abs(target) * build.figure("ToleranceEqual");
  const found = values.findIndex((value) => value !== "" && (value - target) * side >= -tolerance);
  return found < 0 ? build.word("WordNever") : found;
}

/** Between start and target a measure takes values that neither has. */
const pathFormat = ({ unit }: Path, decimal: string): string =>
  unit === "percent" || unit === "currency" ? quantityFormat(unit) : decimal;

/**
 * Four forms, which the table chose and prepared: growth and saturation
 * start + reach·(1 − base^t)/(1 + bend·base^t), a straight line, fading and viral growth.
 */
function pathFormula(id: string, cell: (column: ColumnId<"paths">) => string): string {
  const [from, reach, base, bend] = (["from", "reach", "factor", "bend"] as const).map(cell) as [
    string,
    string,
    string,
    string,
  ];
  const forms = [
    `${from}+${reach}*(1-${base}^[years])/(1+${bend}*${base}^[years])`,
    `${from}+${reach}*MIN(1,[years]/${cell("until")})`,
    `IF([period]=0,${from},[${id}<]*(${base}*(1-[faded])+${bend}*[faded])^[years.own])`,
    `[${id}<]*${bend}+${from}*${base}^[period]`,
  ];
  return `=CHOOSE(1+${cell("form")},"",${forms.join(",")})`;
}
