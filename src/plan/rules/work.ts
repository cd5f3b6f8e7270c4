import type { Place } from "../finding.ts";
import type { InitiativeRow } from "../rows/initiatives.ts";
import {
  above,
  all,
  any,
  below,
  column,
  differs,
  equals,
  figure,
  isNumber,
  value,
  word,
} from "./condition.ts";
import { rowRule } from "./rule.ts";

const place = ({ pillar, area, initiative }: InitiativeRow, field?: string): Place => ({
  part: "pillars",
  path: [pillar, area, initiative],
  ...(field === undefined ? {} : { field }),
});

const statuses = [
  ["WorkNotStarted", "notStarted"],
  ["WorkInProgress", "inProgress"],
  ["WorkDone", "done"],
  ["WorkBlocked", "blocked"],
] as const;

/** What must hold for pillars and strategies. */
export const workRules = {
  "pillars.statusUnknown": rowRule("pillars", {
    severity: "warning",
    broken: all(
      differs(column("status"), value("")),
      ...statuses.map(([name, key]) => differs<"status">(column("status"), word(name, key))),
    ),
    column: "status",
    breaches: (row) => [
      { place: place(row, "status"), sentence: (texts) => texts.statusUnknown(row.initiative) },
    ],
  }),
  "pillars.doneUnfinished": rowRule("pillars", {
    severity: "warning",
    broken: all(equals(column("status"), word("WorkDone", "done")), below(column("complete"), value(1))),
    column: "progress",
    breaches: (row) => [
      {
        place: place(row, "progress"),
        sentence: (texts) => texts.doneUnfinished(row.initiative, row.complete),
        figures: { complete: row.complete },
      },
    ],
  }),
  "pillars.duplicate": rowRule("pillars", {
    severity: "warning",
    broken: above(column("copies"), value(1)),
    counting: { groups: "copies" },
    column: "initiative",
    breaches: (row) => [
      {
        place: place(row),
        sentence: (texts) => texts.duplicateName(row.initiative, row.copies, row.area),
        figures: { count: row.copies },
      },
    ],
  }),
  "strategies.maturityOutside": rowRule("strategies", {
    severity: "warning",
    broken: any(
      below(column("now"), value(0)),
      below(column("target"), value(0)),
      all(isNumber("now"), above<"now">(column("now"), figure("MaturityMaximum"))),
      all(isNumber("target"), above<"target">(column("target"), figure("MaturityMaximum"))),
    ),
    column: "now",
    breaches: ({ framework, part, topic, item }) => [
      {
        place: { part: "strategies", path: [framework, part, topic, item] },
        sentence: (texts) => texts.maturityOutside(item),
      },
    ],
  }),
} as const;
