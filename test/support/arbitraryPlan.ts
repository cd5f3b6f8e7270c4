import fc from "fast-check";
import type { Plan, Quantity } from "../../src/plan/index.ts";

/** Names and texts that stress a document: marks of Markdown, formulas, words of the reader, emoji, accents. */
const awkward = fc.constantFrom(
  "*", "**", "_", "`", "#", "## ", "- ", "1. ", "+ ", "> ", "|", "[x](y)", "![a](b)", "<b>", "&amp;", "~~", "\\", "$",
  "=HYPERLINK(\"x\")", "=1+1", "\"quotes\"", "'", "«»", ": ", ":", "(Mes 1-3)", "(2024 Q1)", "Total", "Resultado",
  "ROI", "KPIs", "Métricas de uso", "Objetivos", "Presupuesto", "Fase 1: X (Año 1)", "Pilar 2: Y", "Tema: ", "Grupo:",
  "$3M-6M anual", "50+", "25%", "📊", "👩‍🚀", "ñandú", "Über", "www.example.org", "a@b.org", "http://x.org/y", "---",
  "***", "Meta", "Target", "Responsable: Ana", "  ", "\n", "\t", "0", "2025", "Q1", "[ ] ", "中文", "Estrategia: Z",
); // prettier-ignore
const plain = fc.constantFrom(
  "alpha",
  "Crecimiento",
  "plan",
  "de",
  "mercado",
  "Growth",
  "team",
  "x",
  "7",
  "año",
  "é",
);
const words = fc
  .array(fc.oneof({ arbitrary: plain, weight: 3 }, awkward), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom("", " ").map((between) => parts.join(between)));
const text = fc.oneof({ arbitrary: words, weight: 5 }, fc.string({ maxLength: 12 }), fc.constant(""));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(value, { maxLength });

const number = fc.oneof(
  fc.integer({ min: -1000, max: 10_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e15 }),
  fc.constantFrom(0, 0.5, 8.123, 1.5e6, 3e6, 1e-7, 1e21, 1234.5, 0.1 + 0.2, 12.345),
);
const sum = fc.oneof(
  number,
  fc.integer({ min: 1, max: 900 }).map((thousands) => thousands * 50_000),
);
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.07, 0.6, 1, 0.285));
const month = fc.integer({ min: 1, max: 130 });
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const status = fc.constantFrom(
  "notStarted" as const,
  "inProgress" as const,
  "done" as const,
  "blocked" as const,
);
const priority = fc.constantFrom("high" as const, "medium" as const, "low" as const);
const period = fc.constantFrom("year" as const, "month" as const, "once" as const);
const level = fc.constantFrom(0, 1, 2.5, 5);
const quantityText = fc.constantFrom(
  "200%+ anual",
  "<30 días",
  "3-5x",
  "Top 1",
  "$1B+ en 5 años",
  "50+ mercados/mes",
);
const staleTarget: fc.Arbitrary<Quantity> = fc.constant({ value: 1, unit: "count", comparison: "exactly" });
const label = fc.oneof(
  fc.constantFrom("Q1", "Q1-Q2", "Mes 4-5", "Semana 5-8", "Año 3", "Q1 2026", "H2"),
  text,
);

/** A record whose undefined entries are left out, as in JSON. */
function record<T extends object>(entries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(entries).map((value) => JSON.parse(JSON.stringify(value)) as T);
}

const assumptions = fc
  .dictionary(
    words.filter((name) => !/^(__proto__|constructor|prototype)$/.test(name)),
    record({
      value: fc.oneof(number, text),
      unit: optional(text),
      source: optional(text),
      owner: optional(text),
      date: optional(date),
      confidence: optional(text),
      downside: optional(number),
      upside: optional(number),
      own: optional(number),
      origin: optional(fc.constantFrom("document", "derived", "assumed", "person")),
    }),
    { maxKeys: 3 },
  )
  .filter((entries) => Object.keys(entries).length > 0);

const moment = fc.constantFrom("2026", "2027-H1", "2026-Q2", "2027-05", "2028-05-31", "Y2", "Q3", "M5", "W6");
const quantity: fc.Arbitrary<Quantity> = record<Quantity>({
  value: number,
  upper: optional(number),
  unit: fc.constantFrom("percent", "multiple", "currency", "count", "rank", "score", "duration"),
  comparison: fc.constantFrom("atLeast", "atMost", "exactly", "between"),
  per: optional(fc.constantFrom("year", "month", "week", "day")),
});
const yes = fc.constant(true as const);
const cases = record({
  base: number,
  downside: optional(number),
  upside: optional(number),
  own: optional(number),
});
const growth = record({
  model: fc.constantFrom("compound", "linear", "logistic", "fading", "adoption", "viral"),
  rate: optional(cases),
  parameters: optional(fc.dictionary(fc.constantFrom("ceiling", "innovation"), number, { maxKeys: 2 })),
});
/** What objectives and KPIs may hold beside their text. */
const measure = {
  change: optional(yes),
  deadline: optional(moment),
  steps: optional(few(record({ when: moment, value: quantity }))),
  growth: optional(growth),
};
const byPeriod = optional(few(record({ period: moment, low: sum, high: sum, likely: optional(sum) })));
const product = {
  quantity: optional(number),
  unit: optional(text),
  unitCost: optional(record({ low: sum, high: sum })),
};
const detail = record({
  name: text,
  low: sum,
  high: sum,
  likely: optional(sum),
  ...product,
  basis: optional(text),
});
const named = <T extends object>(entries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  T & { name: string }
> =>
  record({ name: text, ...entries } as {
    [K in keyof (T & { name: string })]: fc.Arbitrary<(T & { name: string })[K]>;
  });

/** Parts of a plan that are tables of figures, and its notes. */
const parts = {
  income: optional(
    few(
      named({
        track: text,
        kind: optional(fc.constantFrom("subscription", "transaction", "licensing", "service", "other")),
        low: optional(number),
        high: optional(number),
        likely: optional(number),
        period,
        periodStated: optional(fc.boolean()),
        byPeriod,
        drivers: optional(fc.dictionary(fc.constantFrom("customers", "price"), cases, { maxKeys: 2 })),
        retention: optional(fc.array(share, { maxLength: 3 })),
        chance: optional(share),
        basis: optional(text),
      }),
    ),
  ),
  risks: optional(
    few(
      named({
        cause: optional(text),
        chance: optional(share),
        low: optional(number),
        likely: optional(number),
        high: optional(number),
        when: optional(moment),
        owner: optional(text),
        response: optional(text),
        responseCost: optional(number),
        status: optional(fc.constantFrom("open", "treated", "closed", "occurred")),
      }),
    ),
  ),
  markets: optional(
    few(
      named({
        wave: optional(text),
        method: optional(fc.constantFrom("direct", "partnership", "acquisition", "franchise")),
        home: optional(yes),
        entry: optional(moment),
        exit: optional(moment),
        size: optional(number),
        share: optional(share),
        shareTarget: optional(share),
        rivalShare: optional(share),
        low: optional(number),
        likely: optional(number),
        high: optional(number),
        status: optional(fc.constantFrom("planned", "open", "closed")),
      }),
    ),
  ),
  actuals: optional(
    few(
      record({
        date,
        part: fc.constantFrom("objectives", "kpis", "budget", "income"),
        path: few(text),
        amount: number,
        note: optional(text),
      }),
    ),
  ),
  notes: optional(few(record({ heading: text, text }))),
} as Record<"income" | "risks" | "markets" | "actuals" | "notes", fc.Arbitrary<never>>;

/** Plans as a person, a sheet or a program may fill them in. */
export const arbitraryPlan: fc.Arbitrary<Plan> = record<Plan>({
  schemaVersion: fc.constant(2 as const),
  title: text,
  subtitle: text,
  language: fc.constantFrom("es" as const, "en" as const),
  currency: optional(fc.constantFrom("USD", "EUR", "MXN", "CHF")),
  ...parts,
  startMonth: optional(fc.constantFrom("2026-01", "2027-07", "2025-12")),
  objectives: few(
    record({
      name: text,
      text: fc.oneof(quantityText, text),
      target: optional(staleTarget),
      actual: optional(number),
      baseline: optional(number),
      owner: optional(text),
      ...measure,
    }),
  ),
  pillars: few(
    record({
      name: text,
      areas: few(
        record({
          name: text,
          initiatives: few(
            record({
              name: text,
              description: text,
              owner: optional(text),
              priority: optional(priority),
              status: optional(status),
              progress: optional(share),
              phase: optional(text),
              notes: optional(text),
            }),
          ),
          outcome: optional(text),
        }),
      ),
    }),
  ),
  strategies: few(
    record({
      name: text,
      parts: few(
        record({
          name: text,
          topics: few(
            record({
              name: text,
              items: few(
                record({
                  name: text,
                  description: text,
                  maturity: optional(level),
                  maturityTarget: optional(level),
                }),
              ),
              outcome: optional(text),
            }),
          ),
        }),
      ),
    }),
  ),
  kpis: few(
    record({
      group: text,
      name: text,
      text: fc.oneof(quantityText, text),
      target: optional(staleTarget),
      direction: optional(fc.constantFrom("higher" as const, "lower" as const)),
      baseline: optional(number),
      actual: optional(number),
      asOf: optional(date),
      owner: optional(text),
      objective: optional(text),
      ...measure,
    }),
    4,
  ),
  assumptions: optional(assumptions),
  phases: few(
    record({
      track: text,
      name: text,
      startMonth: month,
      endMonth: fc.option(month),
      milestones: few(
        record({
          label,
          name: text,
          startMonth: optional(month),
          endMonth: optional(month),
          owner: optional(text),
          status: optional(status),
          progress: optional(share),
        }),
      ),
      outcome: optional(text),
    }),
  ),
  budget: record({
    categories: few(
      record({
        track: text,
        name: text,
        lines: few(
          record({
            name: text,
            low: sum,
            high: sum,
            likely: optional(sum),
            period,
            actual: optional(number),
            basis: optional(text),
            periodStated: optional(fc.boolean()),
            byPeriod,
            ...product,
            details: optional(few(detail)),
            role: optional(fc.constantFrom("contingency", "tax", "discount", "reserve")),
            derived: optional(yes),
          }),
        ),
        stated: optional(record({ low: sum, high: sum, period: optional(period) })),
      }),
    ),
    stated: few(
      record({
        track: text,
        low: sum,
        high: sum,
        period,
        periodStated: optional(fc.boolean()),
        byPeriod,
        scope: optional(fc.constantFrom("beforeContingency", "beforeTax", "part")),
        name: optional(text),
        when: optional(moment),
      }),
    ),
    tracks: optional(
      few(
        record({
          track: text,
          currency: optional(fc.constantFrom("EUR", "PEN")),
          alternative: optional(text),
        }),
      ),
    ),
    baselines: optional(
      few(record({ track: text, date, who: text, low: sum, high: sum, note: optional(text) })),
    ),
  }),
  roi: optional(
    record({ low: number, high: number, text: fc.oneof(fc.constantFrom("500-1000%", "3x"), text) }),
  ),
});
