import type { ListItem } from "mdast";
import type { Language } from "../../i18n/language.ts";
import { item } from "./nodes.ts";

const titles = {
  objectives: { en: "Objectives", es: "Objetivos" },
  pillars: { en: "Pillars", es: "Pilares" },
  kpis: { en: "KPIs", es: "Indicadores" },
  assumptions: { en: "Assumptions", es: "Supuestos" },
  roi: { en: "ROI", es: "ROI" },
} as const;

/** The heading of a section that the plan has once. */
export function sectionTitle(section: keyof typeof titles, language: Language): string {
  return titles[section][language];
}

/** The bullet that says what an area, a topic or a phase results in. */
export function outcomeItem(outcome: string | undefined, language: Language): ListItem[] {
  return outcome === undefined
    ? []
    : [item(language === "es" ? "Resultado" : "Outcome", outcome, [], language)];
}
