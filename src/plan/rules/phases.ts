import type { Place } from "../finding.ts";
import type { PhaseEntry } from "../rows/phases.ts";
import type { PhaseTotalRow } from "../rows/phaseTotals.ts";
import { above, all, below, column, isNumber, value } from "./condition.ts";
import { rowRule } from "./rule.ts";
import { numbersOf } from "./numbersOf.ts";

const phasePlace = ({ track, phase }: PhaseTotalRow, field?: string): Place => ({
  part: "phases",
  path: [track, phase],
  ...(field === undefined ? {} : { field }),
});
const nameOf = ({ milestone, label }: PhaseEntry): string => milestone || label;

/** What must hold in the timelines. */
export const phaseRules = {
  "phases.overlap": rowRule("phaseTotals", {
    severity: "warning",
    broken: above(column("overlap"), value(0)),
    counting: { sum: "overlap" },
    column: "overlap",
    breaches: (row) =>
      row.overlaps.map(({ phase, from, to }) => ({
        place: phasePlace(row, "startMonth"),
        sentence: (texts) => texts.phasesOverlap(phase, row.phase, from, to),
        figures: { from, to },
      })),
  }),
  "phases.openEnded": rowRule("phaseTotals", {
    severity: "warning",
    broken: above(column("afterOpen"), value(0)),
    column: "afterOpen",
    breaches: (row) => [
      {
        place: { part: "phases", path: [row.track, row.openBefore], field: "endMonth" },
        sentence: (texts) => texts.openEndedBefore(row.openBefore, row.phase),
      },
    ],
  }),
  "phases.gap": rowRule("phaseTotals", {
    severity: "warning",
    broken: above(column("gap"), value(0)),
    column: "gap",
    breaches: (row) => {
      const [from, to] = [row.first - row.gap, row.first - 1];
      return [
        {
          place: phasePlace(row, "startMonth"),
          sentence: (texts) => texts.phasesGap(row.before, row.phase, from, to),
          figures: { from, to },
        },
      ];
    },
  }),
  "phases.milestoneOutside": rowRule("phaseTotals", {
    severity: "warning",
    broken: above(column("outside"), value(0)),
    counting: { sum: "outside" },
    column: "outside",
    breaches: (row) =>
      row.outsiders.map((milestone) => {
        const from = milestone.startMonth ?? milestone.endMonth ?? 0;
        const to = milestone.endMonth ?? from;
        return {
          place: { part: "phases", path: [row.track, row.phase, nameOf(milestone)] },
          sentence: (texts) => texts.milestoneOutside(nameOf(milestone), row.phase, from, to),
          figures: {
            from,
            to,
            phaseStart: row.first,
            ...(row.last === 0 ? {} : { phaseEnd: row.last }),
          },
        };
      }),
  }),
  "phases.duplicate": rowRule("phaseTotals", {
    severity: "warning",
    broken: above(column("listed"), value(1)),
    column: "listed",
    breaches: (row) => [
      {
        place: phasePlace(row),
        sentence: (texts) => texts.duplicateName(row.phase, row.listed, row.track),
        figures: { count: row.listed },
      },
    ],
  }),
  "phases.endBeforeStart": rowRule("phases", {
    severity: "error",
    broken: all(isNumber("endMonth"), below(column("endMonth"), column("startMonth"))),
    column: "endMonth",
    breaches: (row) => {
      const { startMonth: start, endMonth: end } = numbersOf(row, "startMonth", "endMonth");
      const own = nameOf(row);
      return [
        {
          place: {
            part: "phases",
            path: own === "" ? [row.track, row.phase] : [row.track, row.phase, own],
            field: "endMonth",
          },
          sentence: (texts) => texts.endBeforeStart(own || row.phase, start, end),
          figures: { start, end },
        },
      ];
    },
  }),
} as const;
