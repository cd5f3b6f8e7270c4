import type { Objective } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { numberField, textField, type Fields } from "../frame/fields.ts";
import { input, type Column } from "../frame/table.ts";
import { quantityFormat } from "../kpis/quantityFormat.ts";
import type { ObjectiveRow } from "./objectives.ts";

/** The figures of an objective, and the column that holds each where the objective has its own. */
export const ownColumns = {
  baseline: "ownBaseline",
  target: "ownTarget",
  actual: "ownActual",
  upper: "ownUpper",
} as const;
export type FigureId = keyof typeof ownColumns;

const figure = numberField("plain");

/** What people type where some objective is a KPI too: which KPI holds its figures, or its own. */
export const kpiFigureFields = {
  home: textField(),
  ownBaseline: figure,
  ownTarget: figure,
  ownActual: figure,
  ownUpper: figure,
} satisfies Fields<"objectives">;

const ofKpi =
  '({objectives.home@}<>"")*({kpis.name}={objectives.name@})*' +
  '({kpis.group}=IF({objectives.home@}={name:WordIndicator},"",{objectives.home@}))';

/** A figure of each objective: its own where one is typed, else that of its KPI. */
export function shownFigure(
  id: FigureId,
  valueOf: (objective: Objective) => number | undefined,
): Column<ObjectiveRow> {
  const own = `{objectives.${ownColumns[id]}@}`;
  const known = `SUMPRODUCT(${ofKpi}*ISNUMBER({kpis.${id}}))`;
  return {
    align: "right",
    formula: `=IF(ISNUMBER(${own}),${own},IF(${known}=0,"",SUMPRODUCT(${ofKpi},{kpis.${id}})/${known}))`,
    expected: ({ objective }) => valueOf(objective) ?? "",
    format: ({ objective }) => quantityFormat(objective.target?.unit, valueOf(objective)),
  };
}

type KpiFigureColumns = Readonly<Record<keyof typeof kpiFigureFields, Column<ObjectiveRow> | undefined>>;

/** The columns that people type into; none where no objective is a KPI too. */
export function kpiFigureColumns(
  build: Build,
  isShared: boolean,
  figures: Readonly<Record<FigureId, (objective: Objective) => number | undefined>>,
): KpiFigureColumns {
  const own = (id: FigureId): Column<ObjectiveRow> | undefined =>
    isShared
      ? input(
          kpiFigureFields[ownColumns[id]],
          ({ home, objective }: ObjectiveRow) => (home === undefined ? figures[id](objective) : undefined),
          ({ objective }) => quantityFormat(objective.target?.unit, figures[id](objective)),
        )
      : undefined;
  return {
    home: isShared
      ? input(kpiFigureFields.home, ({ home }: ObjectiveRow) =>
          home?.group === "" ? build.word("WordIndicator") : home?.group,
        )
      : undefined,
    ownBaseline: own("baseline"),
    ownTarget: own("target"),
    ownActual: own("actual"),
    ownUpper: own("upper"),
  };
}
