import {
  growthModels,
  isDrawn,
  pathForm,
  rateNeeded,
  rateOf,
  yearsOf,
  type Path,
  type PathParameter,
} from "../../forecast/index.ts";
import { emptyElapsed, expectedByNow, yearsGone } from "./paths.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number, text } from "../frame/cell.ts";
import {
  choiceField,
  limitedField,
  numberField,
  textField,
  wordField,
  type Field,
  type Fields,
} from "../frame/fields.ts";
import { numberRule } from "../frame/rules.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { quantityFormat } from "../kpis/quantityFormat.ts";
import { measureNames, modelNames } from "../words.ts";
import { measureFans, type FanEnd } from "./measureFans.ts";

/** Just above the loss of everything, and more than anything grows in a year. */
const lowest = -0.999999;
const largest = 1e9;
const rate = numberField("percent", {
  rule: ({ texts }, range) =>
    numberRule(range, "decimal", { minimum: lowest, maximum: largest }, texts.projection.rateRule),
  holds: (value) => value >= lowest && value <= largest,
});
const share = limitedField(
  "percent",
  "decimal",
  { minimum: 0, maximum: 1 },
  (texts) => texts.projection.shareRule,
);
const positive = limitedField(
  "plain",
  "decimal",
  { minimum: 0, maximum: 1e15 },
  (texts) => texts.projection.amountRule,
);

/** What people type into the Projection table, and what says which measure a row is about. */
export const pathFields = {
  part: wordField(measureNames, "MeasureWords", (texts) => texts.projection.modelRule),
  group: textField("text"),
  name: textField("text"),
  due: textField(),
  years: limitedField(
    "plain",
    "decimal",
    { minimum: 0, maximum: 200 },
    (texts) => texts.projection.yearsRule,
  ),
  model: wordField(modelNames, "ModelWords", (texts) => texts.projection.modelRule),
  downside: rate,
  base: rate,
  upside: rate,
  own: rate,
  ceiling: positive,
  lastRate: rate,
  innovation: share,
  imitation: positive,
  invitations: positive,
  conversion: share,
  churn: share,
  source: choiceField((texts) => texts.scenarios.origins),
} satisfies Fields<"paths">;

const self = (id: string): string => `{paths.${id}@}`;
const same = `--({kpis.group}=${self("group")}),--({kpis.name}=${self("name")})`;
const sameObjective = `--({objectives.name}=${self("name")})`;

/** The measure's figure on its own sheet; nothing where it has none. Equal names share their mean. */
function figureOf(column: "baseline" | "target"): string {
  const of = (table: "objectives" | "kpis", match: string): string => {
    const count = `SUMPRODUCT(${match},--ISNUMBER({${table}.${column}}))`;
    return `IF(${count}=0,"",SUMPRODUCT(${match},{${table}.${column}})/${count})`;
  };
  return `=IF(${self("part")}={name:WordObjective},${of("objectives", sameObjective)},${of("kpis", same)})`;
}

const inCase = (id: string): string => `IF(ISNUMBER(${self(id)}),${self(id)},${self("base")})`;
const live = `IF({name:ActiveCase}={name:CaseDownside},${inCase("downside")},IF({name:ActiveCase}={name:CaseUpside},${inCase("upside")},IF({name:ActiveCase}={name:CaseOwn},${inCase("own")},${self("base")})))`;

/** Whether each model has what it takes, in the order of their words. */
const usable = [
  `AND(ISNUMBER(${self("start")}),ISNUMBER(${self("rate")}),${self("rate")}>-1)`,
  `AND(ISNUMBER(${self("start")}),ISNUMBER(${self("target")}),${self("until")}>0)`,
  `AND(ISNUMBER(${self("start")}),${self("start")}>=0,${self("ceiling")}>0,ISNUMBER(${self("base")}),${self("rate")}>=0)`,
  `AND(ISNUMBER(${self("start")}),ISNUMBER(${self("base")}),${self("rate")}>-1,ISNUMBER(${self("lastRate")}),${self("lastRate")}>-1)`,
  `AND(${self("ceiling")}>0,${self("innovation")}>0,${self("imitation")}>=0)`,
  `AND(ISNUMBER(${self("start")}),${self("start")}>=0,${self("invitations")}>0,${self("conversion")}>0,${self("churn")}>=0,${self("churn")}<1)`,
];

/** What a model makes of its figures, in the order of the words; nothing where the path is not drawn. */
const chosen = (byModel: readonly string[]): string =>
  `IF(${self("usable")}=0,0,CHOOSE(${self("code")},${byModel.join(",")}))`;
/** The day of the figure that is measured, where the indicator has one. */
const measuredOn = `IF(SUMPRODUCT(${same},--ISNUMBER({kpis.asOf}))*(${self("part")}={name:WordIndicator})=0,{name:AsOfDate},SUMPRODUCT(${same},{kpis.asOf})/SUMPRODUCT(${same},--ISNUMBER({kpis.asOf})))`;
/** The forms that need no period before. */
const nowFormula = `IF(ISNUMBER(${self("elapsed")}),IF(${self("form")}=1,${self("from")}+${self("reach")}*(1-${self("factor")}^${self("elapsed")})/(1+${self("bend")}*${self("factor")}^${self("elapsed")}),IF(${self("form")}=1+1,${self("from")}+${self("reach")}*MIN(1,${self("elapsed")}/${self("until")}),"")),"")`;
const [from, rateUsed, limit] = [self("from"), self("rate"), self("ceiling")] as const;
const prepared = {
  form: `IF(${self("usable")}=0,0,1+(${self("model")}={name:ModelLinear})+(${self("model")}={name:ModelFading})*(1+1)+(${self("model")}={name:ModelViral})*(1+1+1))`,
  from: `IF(ISNUMBER(${self("start")}),${self("start")},0)`,
  reach: chosen([
    `-${from}`,
    `${self("target")}-${from}`,
    `IF(${from}=0,0,${limit}-${from})`,
    "0",
    `${limit}-${from}`,
    "0",
  ]),
  factor: chosen([
    `1+${rateUsed}`,
    "0",
    `EXP(-${rateUsed})`,
    `1+${rateUsed}`,
    `EXP(-(${self("innovation")}+${self("imitation")}))`,
    `${self("invitations")}*${self("conversion")}`,
  ]),
  bend: chosen([
    "0",
    "0",
    `IF(${from}=0,0,${limit}/${from}-1)`,
    `1+${self("lastRate")}`,
    `${self("imitation")}/${self("innovation")}`,
    `1-${self("churn")}`,
  ]),
} as const;

type PreparedId = keyof typeof prepared;

/** Where the factor of a case stands that the sheets may not follow now. */
export const factorColumns = { downside: "factorLow", upside: "factorHigh" } as const satisfies Readonly<
  Record<FanEnd, string>
>;

/** The factors at both ends of a fan: of a model that no growth bends the same as ever. */
function factorsOfEnds(
  build: Build,
  rows: readonly Path[],
): Readonly<Record<(typeof factorColumns)[FanEnd], Column<Path | undefined> | undefined>> {
  if (measureFans(build, rows).length === 0) return { factorLow: undefined, factorHigh: undefined };
  const { grid } = sheetForecast(build).forecast;
  const column = (end: FanEnd): Column<Path | undefined> => {
    const own = `IF(ISNUMBER(${self("base")}),${inCase(end)},${self("needed")})`;
    const grows = `OR(${self("model")}={name:ModelCompound},${self("model")}={name:ModelFading})`;
    return {
      align: "right",
      formula: `=IF(${self("usable")}=0,0,IF(${grows},MAX(0,1+${own}),IF(${self("model")}={name:ModelLogistic},IF(${own}<0,0,EXP(-${own})),${self("factor")})))`,
      expected: (path) => (path === undefined ? 0 : pathForm(path, end, grid).factor),
      format: build.formats.plain,
    };
  };
  return { factorLow: column("downside"), factorHigh: column("upside") };
}

/** What the paths by period are calculated from, whatever the model. */
function preparedColumns(build: Build): Readonly<Record<PreparedId, Column<Path | undefined>>> {
  const { grid } = sheetForecast(build).forecast;
  const column = (id: PreparedId): Column<Path | undefined> => ({
    align: "right",
    formula: `=${prepared[id]}`,
    expected: (path) => (path === undefined ? 0 : pathForm(path, "base", grid)[id]),
    format: build.formats.plain,
  });
  return {
    form: column("form"),
    from: column("from"),
    reach: column("reach"),
    factor: column("factor"),
    bend: column("bend"),
  };
}

/** The Projection table: a row a measure with a target, and the path that it takes. */
export function pathsTable(build: Build, rows: readonly Path[]): TableSource<"paths", Path | undefined> {
  const { formats, texts } = build;
  const { grid } = sheetForecast(build).forecast;
  const linked = build.sheets.includes("overview") && build.sheets.includes("kpis");
  const quantity = (
    column: "baseline" | "target",
    value: (path: Path) => number | undefined,
  ): Column<Path | undefined> => {
    const format = (path: Path | undefined): string =>
      quantityFormat(path?.unit, path === undefined ? 0 : value(path));
    return linked
      ? {
          align: "right",
          formula: figureOf(column),
          expected: (path) => (path === undefined ? "" : (value(path) ?? "")),
          format,
        }
      : { align: "right", cell: (path) => number(path && value(path), format(path)) };
  };
  const typed = <Value>(
    field: Field<Value>,
    value: (path: Path) => Value | undefined,
  ): Column<Path | undefined> =>
    input(field, (path: Path | undefined) => (path === undefined ? undefined : value(path)));
  const inCases = (id: "downside" | "base" | "upside" | "own") => typed(rate, (path) => path.rate?.[id]);
  const parameter = (id: PathParameter) => typed(pathFields[id], (path) => path.parameters[id]);
  const figure = (
    formulaText: string,
    expected: (path: Path) => number | "",
    format: string,
    otherwise: number | "" = "",
  ): Column<Path | undefined> => ({
    align: "right",
    formula: `=${formulaText}`,
    expected: (path) => (path === undefined ? otherwise : expected(path)),
    format,
  });
  return {
    id: "paths",
    columns: {
      name: typed(pathFields.name, ({ name }) => name),
      group: typed(pathFields.group, ({ group }) => group),
      part: { cell: (path) => text(path === undefined ? "" : build.word(measureNames[path.part])) },
      unit: { cell: (path) => text(path === undefined ? "" : texts.kpis.units[path.unit], "note") },
      start: quantity("baseline", ({ start }) => start),
      target: quantity("target", ({ target }) => target),
      due: typed(pathFields.due, ({ deadline }) => deadline),
      years: typed(pathFields.years, ({ years }) => years),
      model: typed(pathFields.model, ({ model }) => model),
      downside: inCases("downside"),
      base: inCases("base"),
      upside: inCases("upside"),
      own: inCases("own"),
      needed: figure(
        `IF(AND(ISNUMBER(${self("start")}),ISNUMBER(${self("target")})),IF(AND(${self("start")}>0,${self("target")}>0,${self("until")}>0),(${self("target")}/${self("start")})^(1/${self("until")})-1,""),"")`,
        (path) => rateNeeded(path, grid) ?? "",
        formats.percent,
      ),
      rate: figure(
        `IF(COUNT(${self("base")})=0,${self("needed")},${build.sheets.includes("scenarios") ? live : self("base")})`,
        (path) => rateOf(path, "base", grid) ?? "",
        formats.percent,
      ),
      ceiling: parameter("ceiling"),
      lastRate: parameter("lastRate"),
      innovation: parameter("innovation"),
      imitation: parameter("imitation"),
      invitations: parameter("invitations"),
      conversion: parameter("conversion"),
      churn: parameter("churn"),
      source: {
        cell: (path) => text(path === undefined ? "" : texts.scenarios.origins[path.origin], "note"),
      },
      until: figure(
        `IF(ISNUMBER(${self("years")}),${self("years")},MAX({name:ProjectionPeriods})/{name:PeriodsPerYear})`,
        (path) => yearsOf(path, grid),
        formats.decimal,
        grid.count / grid.perYear,
      ),
      code: figure(
        `IFERROR(MATCH(${self("model")},{name:ModelWords},0),0)`,
        ({ model }) => growthModels.indexOf(model) + 1,
        formats.count,
        0,
      ),
      usable: figure(
        `IF(${self("code")}=0,0,IF(CHOOSE(${self("code")},${usable.join(",")}),1,0))`,
        (path) => (isDrawn(path, "base", grid) ? 1 : 0),
        formats.count,
        0,
      ),
      ...preparedColumns(build),
      ...factorsOfEnds(build, rows),
      elapsed: figure(
        `IF(COUNT({name:StartDate})=0,"",MAX(0,MIN(${self("until")},(${linked ? measuredOn : "{name:AsOfDate}"}-{name:StartDate})/{name:DaysPerYear})))`,
        (path) => {
          const gone = yearsGone(build, path, linked);
          return gone === undefined ? "" : Math.min(yearsOf(path, grid), gone);
        },
        formats.decimal,
        build.startMonth === undefined ? "" : Math.min(grid.count / grid.perYear, emptyElapsed(build)),
      ),
      now: figure(nowFormula, (path) => expectedByNow(build, path, linked) ?? "", formats.plain),
    },
    rows,
    emptyRow: undefined,
  };
}
