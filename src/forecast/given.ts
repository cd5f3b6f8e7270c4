import type { Plan } from "../plan/plan.ts";
import { inCases, type InCases } from "./cases.ts";
import { planSlots, type Driver, type PlanSlot } from "./drivers.ts";

/** What the plan's own assumptions say of the drivers of the whole plan: "DriverMargin" is the margin. */
export function givenDrivers(plan: Plan): Partial<Record<PlanSlot, Driver["values"]>> {
  return Object.fromEntries(
    planSlots.flatMap((slot): [PlanSlot, InCases][] => {
      const given = plan.assumptions?.[`Driver${slot.charAt(0).toUpperCase()}${slot.slice(1)}`];
      return given === undefined || typeof given.value !== "number"
        ? []
        : [[slot, inCases({ ...given, base: given.value })]];
    }),
  );
}
