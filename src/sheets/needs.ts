import type { SheetId } from "./ids.ts";

/** Sheets whose formulas read each other come together. */
const together: readonly (readonly SheetId[])[] = [["revenue", "returns", "scenarios"]];

/** The sheets that come or go with this one, itself included. */
export const companions = (id: string): readonly string[] =>
  together.find((group) => (group as readonly string[]).includes(id)) ?? [id];

/** What the sheets are for: what is planned, what it earns and risks, and whether it holds. */
export const sheetGroups = {
  plan: ["guide", "overview", "assumptions", "pillars", "strategies", "kpis", "phases", "budget"],
  money: ["revenue", "projection", "markets", "returns", "risks", "scenarios"],
  control: ["checks"],
} as const satisfies Readonly<Record<string, readonly SheetId[]>>;
export type SheetGroup = keyof typeof sheetGroups;
