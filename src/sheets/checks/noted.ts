import type { Finding } from "../../plan/finding.ts";
import { auditSentences } from "../../plan/audit/index.ts";
import type { RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { dateSerial } from "../frame/date.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { TableId } from "../ids.ts";
import type { CheckFigure } from "./figure.ts";
import { readsOf, scaleFallsShort } from "./noteReads.ts";

/** With fewer cells of the sheets a formula cannot tell. */
const scaleCells = 4;

type Placed = ReadonlyMap<TableId, PlacedTable>;

/**
 * What the audit reads out of sentences, which no rule counts: each as a note of the day, with the cells
 * that it speaks of. A finding is not the plan's: it is written anew with its sheets and never read back.
 */
export function notedChecks(build: Build, placed: Placed): CheckFigure[] {
  const { context, plan } = build;
  // The sentences speak of the currency that the sheets are in.
  return auditSentences({ ...plan, currency: context.currency }).flatMap((finding): CheckFigure[] => {
    const place = placeOf(finding, placed, build);
    if (place === undefined) return [];
    const reads = readsOf(finding, plan, (table) => placed.has(table), context.currency);
    return [
      {
        id: finding.id,
        words: finding.message[context.language],
        severity: finding.severity,
        place,
        noted: {
          on: dateSerial(context.asOf),
          reads,
          ...(finding.id === "claims.scale" && reads.length === scaleCells ? { live: scaleFallsShort } : {}),
        },
        found: 1,
      },
    ];
  });
}

/** The cell of the sheets that a finding speaks of; nothing where its sheet is not part of the workbook. */
function placeOf({ place }: Finding, placed: Placed, build: Build): RangeRef | undefined {
  const { part, path, field } = place;
  const { plan } = build;
  switch (part) {
    case "objectives":
      return cellOf(
        placed.get("objectives"),
        measureColumn(field),
        plan.objectives.findIndex(({ name }) => name === path[0]),
      );
    case "kpis":
      return cellOf(
        placed.get("kpis"),
        measureColumn(field),
        plan.kpis.findIndex(
          ({ group, name }) => group === path[0] && (path[1] === undefined || name === path[1]),
        ),
      );
    case "pillars":
      return cellOf(
        placed.get("pillars"),
        "pillar",
        build.rows.pillars.findIndex(
          ({ pillar, area }) => pillar === path[0] && (path[1] === undefined || area === path[1]),
        ),
      );
    case "budget":
      return cellOf(
        placed.get("tracks"),
        "track",
        build.rows.tracks.findIndex(({ track }) => track === path[0]),
      );
    case "roi":
      return cellOf(
        placed.get("assumptions"),
        "value",
        build.defaults.findIndex(({ name }) => name === "RoiLow"),
      );
    default:
      return undefined;
  }
}

const measureColumn = (field: string | undefined): string => (field === "baseline" ? "baseline" : "target");

function cellOf(table: PlacedTable | undefined, column: string, row: number): RangeRef | undefined {
  const cells = table?.range(column as never);
  return cells === undefined ? undefined : { ...cells, row: cells.row + Math.max(0, row), rows: 1 };
}
