import fc from "fast-check";

export interface DrawnAmount {
  readonly low: number;
  readonly high: number;
}
export interface DrawnLine extends DrawnAmount {
  readonly name: string;
  /** Names and amounts that add up to the line's. */
  readonly details: readonly (DrawnAmount & { readonly name: string })[];
}
export interface DrawnGroup {
  readonly name: string;
  readonly lines: readonly DrawnLine[];
}
/** A budget as somebody has it in mind, before it is written down in one way or another. */
export interface DrawnBudget {
  readonly language: "en" | "es";
  readonly currency: "before" | "behind" | "code" | "heading";
  readonly period: "year" | "month" | "once";
  readonly groups: readonly DrawnGroup[];
  readonly contingency: boolean;
  readonly tax: boolean;
  readonly subtotals: boolean;
  readonly total: boolean;
}

const names = {
  en: [
    "Rent", "Salaries", "Website", "Insurance", "Oven", "Chairs", "Legal advice", "Van", "Furniture", "Licences",
    "Advertising", "Training", "Travel", "Paint", "Software", "Security", "Cleaning", "Packaging", "Printer", "Uniforms",
    "Photography", "Seeds", "Greenhouse", "Tools", "Wiring", "Plumbing",
  ],
  es: [
    "Alquiler", "Sueldos", "Página web", "Seguro", "Horno", "Sillas", "Asesoría legal", "Furgoneta", "Muebles",
    "Licencias", "Publicidad", "Formación", "Viajes", "Pintura", "Programas", "Vigilancia", "Limpieza", "Embalaje",
    "Impresora", "Uniformes", "Fotografía", "Semillas", "Invernadero", "Herramientas", "Cableado", "Fontanería",
  ],
} as const; // prettier-ignore
const groupNames = {
  en: ["Premises", "People", "Equipment", "Marketing", "Operations"],
  es: ["Local", "Personal", "Equipo", "Difusión", "Operación"],
} as const;

const amount = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((hundreds) => hundreds * 100),
  fc.integer({ min: 101, max: 9_999 }),
  fc.integer({ min: 2, max: 95 }).map((thousands) => thousands * 1000),
);

const drawnLine = (
  ranged: boolean,
): fc.Arbitrary<Omit<DrawnLine, "name" | "details"> & { split: number[] }> =>
  fc
    .record({ low: amount, more: amount, split: fc.array(amount, { minLength: 2, maxLength: 3 }) })
    .map(({ low, more, split }) => ({ low, high: ranged ? low + more : low, split }));

/**
 * A budget in which one line happens to cost as much as two to four lines before it together, whatever groups
 * they stand in: the sum says nothing there.
 */
export const withCoincidence = (drawn: fc.Arbitrary<DrawnBudget>): fc.Arbitrary<DrawnBudget> =>
  fc
    .tuple(drawn, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 2, max: 4 }))
    .map(([budget, where, count]) => {
      const lines = budget.groups.flatMap((group) => group.lines);
      const at = Math.min(lines.length - 1, count + Math.floor(where * Math.max(0, lines.length - count)));
      const chosen = lines[at];
      if (chosen === undefined || at < 2 || chosen.details.length > 0) return budget;
      const sum = sumOf(lines.slice(Math.max(0, at - count), at));
      const groups = budget.groups.map((group) => ({
        ...group,
        lines: group.lines.map((line) => (line === chosen ? { ...line, ...sum } : line)),
      }));
      return { ...budget, groups };
    });

/** Budgets of a few groups; detailed ones have details in some lines, ranged ones a low and a high end. */
export function arbitraryBudget({
  ranged = false,
  detailed = false,
  grouped = true,
}: { ranged?: boolean; detailed?: boolean; grouped?: boolean } = {}): fc.Arbitrary<DrawnBudget> {
  return fc
    .record({
      language: fc.constantFrom("en" as const, "es" as const),
      currency: fc.constantFrom("before" as const, "behind" as const, "code" as const, "heading" as const),
      period: fc.constantFrom("year" as const, "month" as const, "once" as const),
      sizes: fc.array(fc.array(drawnLine(ranged), { minLength: 1, maxLength: 4 }), {
        minLength: grouped ? 2 : 1,
        maxLength: grouped ? 4 : 1,
      }),
      order: fc.shuffledSubarray([...names.en.keys()], { minLength: names.en.length }),
      details: fc.infiniteStream(fc.boolean()),
      contingency: fc.boolean(),
      tax: fc.boolean(),
      subtotals: fc.boolean(),
      total: fc.boolean(),
    })
    .map(({ sizes, order, details, language, ...rest }) => {
      const free = order.map((at) => names[language][at] ?? "");
      const next = (): string => free.pop() ?? "X";
      return {
        ...rest,
        language,
        groups: sizes.map((lines, index) => ({
          name: groupNames[language][index] ?? "",
          lines: lines.map(({ split, ...range }) => {
            const name = next();
            const detail = detailed && details.next().value === true;
            if (!detail || free.length < 4) return { name, ...range, details: [] };
            const sum = split.reduce((total, part) => total + part, 0);
            return {
              name,
              low: sum,
              high: sum,
              details: split.map((part) => ({ name: next(), low: part, high: part })),
            };
          }),
        })),
      };
    });
}

/** The lines of a budget with what is added at its end, as they are to be read. */
export function linesOf(budget: DrawnBudget): (DrawnAmount & { readonly name: string })[] {
  const lines = budget.groups.flatMap((group) => group.lines);
  return [...lines, ...endOf(budget)].map(({ name, low, high }) => ({ name, low, high }));
}

const endWords = { en: ["Contingency", "VAT"], es: ["Contingencia", "IVA"] } as const;

/** Contingency and tax, as a share of what comes before. */
export function endOf({
  groups,
  contingency,
  tax,
  language,
}: DrawnBudget): (DrawnAmount & { name: string })[] {
  const sum = sumOf(groups.flatMap(({ lines }) => lines));
  const share = (name: string, rate: number): DrawnAmount & { name: string } => ({
    name,
    low: Math.round(sum.low * rate),
    high: Math.round(sum.high * rate),
  });
  const [reserve = "", vat = ""] = endWords[language];
  return [...(contingency ? [share(reserve, 0.1)] : []), ...(tax ? [share(vat, 0.21)] : [])];
}

export function sumOf(amounts: readonly DrawnAmount[]): DrawnAmount {
  return amounts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
