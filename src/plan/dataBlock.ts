import * as v from "valibot";
import { beyondTextSchema, withBeyondText, type BeyondText } from "./beyondText.ts";
import type { Plan } from "./plan.ts";
import { actualSchema, incomeSchema, marketSchema, riskSchema } from "./schema/money.ts";
import { optionalAmount } from "./schema/values.ts";

/**
 * Parts of a plan that are tables of figures and not sentences travel in one fenced block of JSON at the end
 * of a document: exact, in any language, and left alone by every other reader of Markdown.
 */
const opening = "```json scaleplan";
const closing = "```";

const casesSchema = v.object({ downside: optionalAmount, upside: optionalAmount, own: optionalAmount });
const blockSchema = v.strictObject({
  income: v.optional(v.array(incomeSchema)),
  risks: v.optional(v.array(riskSchema)),
  markets: v.optional(v.array(marketSchema)),
  actuals: v.optional(v.array(actualSchema)),
  /** The other cases of assumptions, by their names. */
  cases: v.optional(v.record(v.string(), casesSchema)),
  /** What else the sentences do not say, a line an entry. */
  beyondText: v.optional(v.array(beyondTextSchema)),
});
type DataBlock = v.InferOutput<typeof blockSchema>;

/** The block of a plan, or nothing where the plan has none of its parts and its text says the rest. */
export function writeDataBlock(plan: Plan, beyond: readonly BeyondText[] = []): string {
  const { income, risks, markets, actuals } = plan;
  const cases = Object.entries(plan.assumptions ?? {}).flatMap(([name, { downside, upside, own }]) =>
    [downside, upside, own].every((amount) => amount === undefined)
      ? []
      : [[name, { downside, upside, own }] as const],
  );
  const block: DataBlock = {
    income,
    risks,
    markets,
    actuals,
    ...(cases.length === 0 ? {} : { cases: Object.fromEntries(cases) }),
  };
  const parts = Object.entries(block)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `  "${name}": ${JSON.stringify(part, undefined, 2).replaceAll("\n", "\n  ")}`);
  if (beyond.length > 0) {
    const entries = beyond.map((entry) => `    ${JSON.stringify(entry)}`);
    parts.push(`  "beyondText": [\n${entries.join(",\n")}\n  ]`);
  }
  return parts.length === 0 ? "" : `\n${opening}\n{\n${parts.join(",\n")}\n}\n${closing}\n`;
}

export interface WithoutBlock {
  /** The document with empty lines in the block's place, so that every line keeps its number. */
  readonly text: string;
  readonly complete: (plan: Plan) => Completed;
}

export interface Completed {
  readonly plan: Plan;
  /** Lines of the block that no longer fit the text, as they stand. */
  readonly unused: readonly { readonly line: number; readonly text: string }[];
}

/** Takes the block out of a document; one that is not what this code writes stays in it, to be reported. */
export function takeDataBlock(text: string): WithoutBlock {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trimEnd() === opening);
  const last = lines.findIndex((line, index) => index > first && line.trimEnd() === closing);
  const untouched = { text, complete: (plan: Plan): Completed => ({ plan, unused: [] }) };
  if (first < 0 || last < 0) return untouched;
  const block = parse(lines.slice(first + 1, last).join("\n"));
  if (block === undefined) return untouched;
  const rest = lines.map((line, index) => (index >= first && index <= last ? "" : line));
  const { beyondText = [], ...parts } = block;
  const entries = lines
    .map((line, index) => ({ line: index + 1, text: line.trim().replace(/,$/, "") }))
    .slice(first, last);
  return {
    text: rest.join("\n"),
    complete: (plan) => {
      const completed = withBeyondText(complete(plan, parts), beyondText);
      const unused = completed.unused.map((entry) => {
        const text = JSON.stringify(entry);
        return entries.find((line) => line.text === text) ?? { line: first + 1, text };
      });
      return { plan: completed.plan, unused };
    },
  };
}

function parse(json: string): DataBlock | undefined {
  try {
    const result = v.safeParse(blockSchema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The block's parts stand in place of those that the text gave. */
function complete(plan: Plan, { cases = {}, ...parts }: Omit<DataBlock, "beyondText">): Plan {
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  if (plan.assumptions === undefined) return { ...plan, ...given };
  const assumptions = Object.fromEntries(
    Object.entries(plan.assumptions).map(([name, entry]) => [name, { ...entry, ...cases[name] }]),
  );
  return { ...plan, ...given, assumptions };
}
