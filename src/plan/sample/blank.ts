import type { Language } from "../../i18n/language.ts";
import { outlineTexts } from "../../i18n/outline.ts";
import { emptyPlan, type Phase, type Plan } from "../plan.ts";
import { milestone } from "./build.ts";

/** An outline to fill in: every kind of section once, with words that say what belongs there. */
export function blankPlan(language: Language): Plan {
  const texts = outlineTexts[language];
  const { objectives, kpis, categories, phases, strategy } = texts;
  const phase = (name: string, year: number): Phase => ({
    track: texts.timeline,
    name,
    startMonth: year * 12 - 11,
    endMonth: year * 12,
    milestones: [
      milestone("Q1-Q2", texts.milestone, year * 12 - 11, year * 12 - 6),
      milestone("Q3-Q4", texts.milestone, year * 12 - 5, year * 12),
    ],
    outcome: texts.outcome,
  });
  return {
    ...emptyPlan(texts.title, language),
    subtitle: texts.subtitle,
    objectives: [{ ...objectives.growth }, { ...objectives.reach }, { ...objectives.position }],
    pillars: [1, 2, 3].map((number) => ({
      name: texts.pillar(number),
      areas: [
        {
          name: texts.area,
          initiatives: [1, 2].map((place) => ({
            name: texts.initiative(place),
            description: texts.initiativeText,
          })),
          outcome: texts.outcome,
        },
      ],
    })),
    strategies: [
      {
        name: strategy.name,
        parts: [
          {
            name: strategy.part,
            topics: [
              {
                name: strategy.topic,
                items: [1, 2].map((place) => ({ name: texts.choice(place), description: texts.choiceText })),
                outcome: texts.outcome,
              },
            ],
          },
        ],
      },
    ],
    kpis: [kpis.revenue, kpis.customers, kpis.satisfaction].map((kpi) => ({
      group: texts.kpiGroup,
      ...kpi,
    })),
    phases: [phase(phases.first, 1), phase(phases.second, 2), phase(phases.third, 3)],
    budget: {
      categories: [categories.people, categories.technology].map((name) => ({
        track: texts.budget,
        name,
        lines: [1, 2].map((place) => ({ name: texts.line(place), low: 0, high: 0, period: "year" as const })),
      })),
      stated: [],
    },
  };
}
