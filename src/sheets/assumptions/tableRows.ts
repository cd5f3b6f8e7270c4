import type { Plan } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { assumptionValue, choiceLists, type AssumptionDefault, type AssumptionKind } from "./rows.ts";
import { assumptionUnits } from "./units.ts";

type Given = NonNullable<Plan["assumptions"]>[string];

/** One row of the Assumptions table. */
export interface AssumptionRow extends Omit<Partial<Given>, "value"> {
  readonly value: Given["value"] | undefined;
  readonly topic: string;
  readonly label: string;
  readonly key: string;
  readonly kind: AssumptionKind;
  /** Definitions are no inputs: they look like plain text. */
  readonly fixed: boolean;
}

/** The rows that every workbook has, with what the plan says about them, and the plan's own behind the figures. */
export function assumptionRows(build: Build): AssumptionRow[] {
  const { plan, texts, defaults } = build;
  const words = texts.assumptions;
  const given = new Map(Object.entries(plan.assumptions ?? {}));
  const units = assumptionUnits(texts);
  const standard = defaults.map((row): AssumptionRow => {
    const { name, topic, kind, source } = row;
    const value = assumptionValue(row, plan);
    return {
      topic: words.topics[topic],
      label: words.rows[name],
      key: name,
      kind,
      fixed: topic === "constants",
      unit: units[kind],
      source: words.sources[source],
      ...given.get(name),
      value,
    };
  });
  const known = new Set<string>(defaults.map(({ name }) => name));
  const taken = new Set<string>([...known, ...Object.keys(choiceLists)].map((name) => name.toLowerCase()));
  const own = [...given]
    .filter(([name]) => !known.has(name))
    .map(([name, entry]): AssumptionRow => ({
      topic: words.topics.own,
      label: name,
      key: definedName(name, taken),
      kind: typeof entry.value === "number" ? "count" : "text",
      fixed: false,
      ...entry,
    }));
  const figures = defaults.findIndex(({ topic }) => lookedUp.has(topic));
  return [...standard.slice(0, figures), ...own, ...standard.slice(figures)];
}

/** Words and definitions, which formulas look up and people seldom: they stand last in the list of defaults, and here. */
const lookedUp: ReadonlySet<AssumptionDefault["topic"]> = new Set(["words", "constants"]);

/** A name for formulas from any text: letters, digits and underscores, unlike an address, and not yet taken. */
function definedName(label: string, taken: Set<string>): string {
  const plain = label
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 100);
  const base = `Own_${plain === "" ? "value" : plain}`;
  let name = base;
  for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${base}_${again}`;
  taken.add(name.toLowerCase());
  return name;
}
