import { situationNames, type SituationName } from "../host/situations.ts";
import { closestPaneLanguage, type PaneLanguage } from "../../i18n/language.ts";

export type ThemeName = "light" | "dark" | "contrast";

/** What a person chose; it stands in the address, so that a link opens the workbench alike. */
export interface Preferences {
  readonly language: PaneLanguage;
  readonly theme: ThemeName;
  readonly emptyCellsAs: 0 | null;
  readonly requirements: "newest" | "floor";
  /** What else this Excel is like. */
  readonly situations: readonly SituationName[];
}

/** Those that the other choices and the faults do not offer already. */
export const offeredSituations = situationNames.filter(
  (name) => name !== "excel2021" && name !== "cellEdit" && name !== "protectedWorkbook",
);

export function readPreferences(query: string, browserLanguage: string): Preferences {
  const given = new URLSearchParams(query);
  const theme = given.get("theme");
  return {
    language: closestPaneLanguage(given.get("language") ?? browserLanguage),
    theme: theme === "dark" || theme === "contrast" ? theme : "light",
    emptyCellsAs: given.get("empty") === "null" ? null : 0,
    requirements: given.get("requirements") === "floor" ? "floor" : "newest",
    situations: offeredSituations.filter((name) => given.getAll("excel").includes(name)),
  };
}

export function toQuery(preferences: Preferences): string {
  const query = new URLSearchParams({ language: preferences.language });
  if (preferences.theme !== "light") query.set("theme", preferences.theme);
  if (preferences.emptyCellsAs === null) query.set("empty", "null");
  if (preferences.requirements === "floor") query.set("requirements", "floor");
  for (const name of preferences.situations) query.append("excel", name);
  return `?${query.toString()}`;
}
