import { useEffect, useState } from "react";
import type { Plan } from "../../plan/plan.ts";
import type { WorkbookSpec } from "../../workbook/spec.ts";
import { today } from "../common/today.ts";
import { sheetOrder, type Settled } from "./context.ts";

export type Drawn =
  | { readonly state: "building" }
  | { readonly state: "drawn"; readonly workbook: WorkbookSpec }
  | { readonly state: "failed"; readonly problem: unknown };

/**
 * All sheets of the plan as they would be written, for the drawings. The last drawing stays until the
 * next one is there, so that a choice does not make the view jump.
 */
export function useWorkbook(plan: Plan | undefined, settled: Settled | undefined): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ state: "building" });
  const { language, startMonth, currency, scale, periodLength = "year", years } = settled ?? {};
  useEffect(() => {
    if (plan === undefined || language === undefined || scale === undefined) return;
    let wanted = true;
    const choices = {
      language,
      startMonth: startMonth ?? "none",
      currency,
      scale,
      periodLength,
      years,
      leftOut: [],
    };
    const build = async (): Promise<Drawn> => {
      const { buildWorkbook } = await import("../../sheets/index.ts");
      return { state: "drawn", workbook: buildWorkbook(...sheetOrder(plan, choices, today())) };
    };
    build()
      .catch((problem: unknown): Drawn => ({ state: "failed", problem }))
      .then((next) => {
        if (wanted) setDrawn(next);
      });
    return () => {
      wanted = false;
    };
  }, [plan, language, startMonth, currency, scale, periodLength, years]);
  return drawn;
}
