import type { Language } from "../i18n/language.ts";
import { given, named, positive, standIns, tidied } from "./normaliseText.ts";
import type { Kpi, Objective, Plan, Quantity } from "./plan.ts";
import { cleanName, fold, singleLine } from "./reading/fold.ts";
import { withoutUndefined } from "./withoutUndefined.ts";
import { plainMove } from "./reading/measure/move.ts";
import { readDeadline } from "./reading/time/deadline.ts";
import { readPlainNumber } from "./reading/number.ts";
import {
  readBaseline,
  readDirection,
  readQuantity,
  readSentenceTarget,
  splitTarget,
} from "./reading/quantity.ts";

/** A measure's name and text; a target that ends the name ("Churn < 5%") is its text. */
function measured(name: string, text: string, language: Language): { name: string; text: string } {
  const known = named(name, text, language);
  return (known.text === "" ? splitTarget(known.name) : undefined) ?? known;
}

/** The target that a text names, with a comparison that only its sentence tells. */
function targetOf(said: string): { target?: Quantity; change?: true } {
  const direct = readQuantity(said);
  const sentence = readSentenceTarget(said);
  if (direct === undefined || direct.comparison !== "exactly") {
    const target = direct ?? sentence?.target;
    return withoutUndefined({ target, change: sentence?.change === true ? (true as const) : undefined });
  }
  if (sentence === undefined || sentence.target.value !== direct.value) return { target: direct };
  return { target: sentence.target, ...(sentence.change ? { change: true as const } : {}) };
}

const atMost = /(?<!\p{L})(?:max(?:imum|im[oa]s?)?|at most|upper limit|tope|teto)(?!\p{L})/u;
const atLeast = /(?<!\p{L})(?:min(?:imum|im[oa]s?)?|at least|lower limit)(?!\p{L})/u;

/** "Maximum waiting time: 10 days": the name says on which side of its target a measure is to be. */
function bounded(target: Quantity | undefined, name: string): Quantity | undefined {
  if (target?.comparison !== "exactly") return target;
  const folded = fold(name);
  const [most, least] = [atMost.test(folded), atLeast.test(folded)];
  return most === least ? target : { ...target, comparison: most ? "atMost" : "atLeast" };
}

/** What a measure says, with its move plain; from a start that is known to be another, two figures are a range. */
function saidOf(name: string, text: string, baseline: number | undefined): string {
  if (text === "") return name;
  const move = plainMove(name, text);
  if (move === undefined || (baseline !== undefined && readBaseline(move) !== baseline)) return text;
  return move;
}

export function normaliseObjective(objective: Objective, language: Language): Objective {
  const { name, text } = measured(objective.name, objective.text, language);
  const said = saidOf(name, text, objective.baseline);
  const { target: written, change } = targetOf(said);
  const target = bounded(written, name);
  return {
    name,
    text,
    ...withoutUndefined({
      target: objective.target ?? target,
      actual: positive(objective.actual),
      baseline: positive(objective.baseline ?? readBaseline(said)),
      owner: given(objective.owner),
    }),
    ...measureParts({
      ...objective,
      change: objective.change ?? change,
      deadline: objective.deadline ?? readDeadline(said)?.moment,
    }),
  };
}

/** A key result is reached at its target or beyond, on the way from where it started. */
function asResult(target: Quantity | undefined, start: number | undefined): Quantity | undefined {
  if (target?.comparison !== "exactly") return target;
  const falls = start !== undefined && start > target.value;
  return { ...target, comparison: falls ? "atMost" : "atLeast" };
}

export function normaliseKpi(kpi: Kpi, language: Language): Kpi {
  const { name, text } = measured(kpi.name, kpi.text, language);
  const said = saidOf(name, text, kpi.baseline);
  const { target: written, change } = targetOf(said);
  const baseline = kpi.baseline ?? readBaseline(said);
  const objective = given(kpi.objective);
  // A target that somebody entered stands, whatever the text said before.
  const target =
    kpi.target ??
    (objective === undefined
      ? bounded(written, name)
      : asResult(bounded(written, name), baseline ?? kpi.steps?.[0]?.value.value));
  return {
    group: cleanName(kpi.group) || standIns(language).group,
    name,
    text,
    ...withoutUndefined({
      target,
      direction: kpi.direction ?? readDirection(text, target),
      baseline: positive(baseline),
      actual: positive(kpi.actual),
      asOf: kpi.asOf,
      owner: given(kpi.owner),
      objective,
    }),
    ...measureParts({
      ...kpi,
      change: kpi.change ?? change,
      deadline: kpi.deadline ?? readDeadline(said)?.moment,
    }),
  };
}

type MeasureParts = {
  readonly [K in "change" | "deadline" | "steps" | "growth" | "place"]: Kpi[K] | undefined;
};

function measureParts({
  change,
  deadline,
  steps,
  growth,
  place,
}: Partial<MeasureParts>): Partial<Kpi & Objective> {
  return tidied(withoutUndefined({ change, deadline, steps, growth, place }));
}

export function normaliseAssumptions(
  assumptions: Plan["assumptions"],
  language: Language,
): Plan["assumptions"] {
  const entries = Object.entries(assumptions ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([name, { value, unit, source, owner, date, confidence, ...cases }]) => {
      const text = typeof value === "string" ? singleLine(value) : value;
      return [
        cleanName(name) || standIns(language).unnamed,
        {
          value: typeof text === "string" ? (readPlainNumber(text) ?? text) : positive(text),
          ...withoutUndefined({
            unit: given(unit),
            source: given(source),
            owner: given(owner),
            date,
            confidence: given(confidence),
          }),
          ...tidied(cases),
        },
      ];
    }),
  );
}
