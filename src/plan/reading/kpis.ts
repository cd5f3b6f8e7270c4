import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { deadlineAbove } from "./above.ts";
import type { ReadingContext } from "./draft.ts";
import { namesMoney } from "./evidence/shape.ts";
import { attributeOf, columnTopicsOf, keyResultOf } from "./evidence/words.ts";
import { fold } from "./fold.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { groupOf, type KpiGroup } from "./kpiGroups.ts";
import { takeKpiTable } from "./kpiTable.ts";
import { lineValues } from "./lineValues.ts";
import { splitLeadingTarget, splitMove, splitNone, splitShare } from "./measure/leading.ts";
import { stepsOf } from "./measure/steps.ts";
import { pillarFor } from "./pillarDraft.ts";
import { readQuantity } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { readDeadlineWithin } from "./time/deadline.ts";
import { fieldOf, isOutcomeWord } from "./words.ts";
import { itemAt } from "../itemAt.ts";
import { caught } from "./match.ts";

const kpiFields = [
  "baseline",
  "actual",
  "asOf",
  "date",
  "owner",
  "direction",
  "deadline",
  "objective",
] as const;

/** Where KPIs stand: their group, the headings above, and the objective whose key results they are. */
export interface KpiPlace {
  readonly group: KpiGroup;
  readonly above: KpiGroup;
  readonly objective?: string | undefined;
  readonly deadline?: string | undefined;
}

/** A section of metrics: every bullet is a KPI, its group the nearest heading. */
export function kpisScope(
  section: Section,
  group: KpiGroup,
  context: ReadingContext,
  { above = group, objective }: { above?: KpiGroup; objective?: string | undefined } = {},
): Scope {
  const place: KpiPlace = { group, above, objective, deadline: deadlineAbove(section, context) };
  return {
    kind: "kpis",
    section,
    objective,
    opens: [],
    items: (items) => takeKpis(items, place, context),
    table: (table) => takeKpiTable(table, place, context),
    inner: (heading, inside) => {
      // "Métricas por pilar" names the pillars too.
      if (heading.kind === "pillar") {
        pillarFor(heading, context);
        context.ledger.understand(inside.line);
      }
      return kpisScope(inside, groupOf(heading, inside), context, { above: group, objective });
    },
  };
}

export function takeKpis(items: readonly Item[], place: KpiPlace, context: ReadingContext): void {
  const { group } = place;
  const target = items.find((item) => fieldOf(item.name) === "target" && !isPlainItem(item));
  if (target !== undefined && readQuantity(target.text) !== undefined) {
    takeDescribed(items, target, group.name, place, context);
    return;
  }
  const steps =
    items.length > 1 ? stepsOf(items.map(({ name, text }) => ({ when: name, said: text }))) : undefined;
  if (steps !== undefined && !items.some(isPlainItem)) {
    for (const item of items) context.ledger.understand(item.firstLine, item.lastLine);
    const { firstLine: line } = itemAt(items, 0);
    pushKpi({ name: group.name, text: steps.last, steps: steps.steps, line }, place, context);
    return;
  }
  for (const item of items) {
    if (!isOutcomeWord(item.name) || isPlainItem(item)) takeKpi(item, place, context);
    else if (readQuantity(item.text) !== undefined) takeKpi({ ...item, name: group.name }, place, context);
    else context.ledger.leave(item.firstLine, item.lastLine, "groupOutcome");
  }
}

/** A list that describes one KPI ("Métrica: …", "Target: …"): the heading is its name. */
function takeDescribed(
  items: readonly Item[],
  target: Item,
  name: string,
  place: KpiPlace,
  context: ReadingContext,
): void {
  const { ledger } = context;
  const details = items.filter((item) => item !== target);
  takeKpi(
    { ...target, name, nested: [...details, ...target.nested] },
    { ...place, group: place.above },
    context,
    (other) => ledger.leave(other.firstLine, other.lastLine, "detail"),
  );
}

/** Who answers for something, how it is measured and whom to write to are no KPIs. */
export function isDescription(item: Item): boolean {
  if (item.text === "" || isPlainItem(item)) return false;
  const attribute = attributeOf(item.name);
  if (attribute === undefined || attribute === "cost" || attribute === "duration") return false;
  return attribute === "contact" || attribute === "remark" || readQuantity(item.text) === undefined;
}

/** "Public portal – due 15 January 2027 – £27,000": a thing to be delivered and its price, and no measure. */
const isPriced = ({ words }: Item): boolean => delivered.test(fold(words)) && namesMoney(words);
const delivered =
  /(?:^|[^\p{L}])(?:due|delivery|entrega|entregar|vence)(?: (?:on|by|date|el|em|a))?:? [^.;]{0,30}\d/u;

/** "Metric: …", "Indicador clave: …": what is measured stands behind. */
export const isKpiLabel = ({ name, text }: Item): boolean =>
  text !== "" &&
  name.split(/\s+/).length <= 3 &&
  columnTopicsOf(name).has("kpi") &&
  readQuantity(name) === undefined;

/** What is measured and where it is to come to, apart: "Falls a year, from 61 to 40". */
const parted = /^(\p{L}[^:]*?)(?::|,(?=\s(?:from|del?|do|desde)\s))\s+(.*\d.*)$/u;

function withoutLabel(item: Item): Item {
  const found = parted.exec(item.text);
  const name = found === null ? item.text : caught(found, 1);
  return { ...item, name, text: caught(found, 2), words: item.text };
}

export function takeKpi(
  said: Item,
  place: KpiPlace,
  context: ReadingContext,
  leaveOther?: (item: Item) => void,
): void {
  const { ledger } = context;
  const literal = leaveOther !== undefined || context.around.ownForm;
  const given = !literal && isKpiLabel(said) ? withoutLabel(said) : said;
  if (!literal && isDescription(given)) {
    ledger.leave(given.firstLine, given.lastLine, "detail");
    return;
  }
  if (!literal && isPriced(given)) {
    ledger.leave(given.firstLine, given.lastLine, "detail");
    return;
  }
  const item = literal || isPlainItem(given) ? given : namedKpi(given);
  const own = literal ? {} : lineValues(given);
  const fields = new Fields(item, kpiFields, ledger);
  ledger.understand(item.firstLine, item.lastLine);
  if (leaveOther !== undefined) fields.others.forEach(leaveOther);
  const text = leaveOther === undefined ? textWithNested(item.text, fields.others, ledger) : item.text;
  const more = withoutUndefined({
    direction: fields.direction(),
    baseline: fields.measure("baseline"),
    actual: fields.measure("actual"),
    asOf: fields.date("asOf") ?? fields.date("date"),
    owner: fields.text("owner"),
    // A line of several values says for each when it is due.
    deadline:
      fields.moment("deadline") ??
      (own.text === undefined
        ? (readDeadlineWithin(text, place.deadline) ?? readDeadlineWithin(item.name, place.deadline))
        : undefined),
    objective: fields.text("objective"),
  });
  pushKpi({ name: item.name, text, line: item.firstLine, ...more, ...own }, place, context);
}

/** A colon within parentheses parts no name from its text. */
const named = /^((?:[^:(]|\([^()]*\)){1,80}?)\s*:\s+(\S.*)$/u;
const aside = /\([^()]*:/;

/** "KR 1.1: Uptime of 99.9%" without its number, "5 new countries" as what is counted and how many. */
function namedKpi(item: Item): Item {
  const result = keyResultOf(item.words) ?? "";
  if (result !== "") {
    const led = splitNone(result) ?? splitMove(result);
    if (led !== undefined) return { ...item, ...led };
    const found = named.exec(result);
    if (found !== null) return { ...item, name: caught(found, 1), text: caught(found, 2) };
    return { ...item, name: result, text: "", ...(aside.test(result) ? splitShare(result) : {}) };
  }
  // The arrow "->" may have been taken for what parts a name from its text.
  const move = /[-=]$/.test(item.name) ? splitMove(item.words) : undefined;
  if (move !== undefined) return { ...item, ...move };
  if (item.text !== "") return item;
  const led = splitMove(item.words) ?? splitLeadingTarget(item.name) ?? splitShare(item.words);
  return led === undefined ? item : { ...item, ...led };
}

type NewKpi = Omit<ReadingContext["draft"]["kpis"][number], "group" | "place"> & { readonly line: number };

function pushKpi({ line, ...kpi }: NewKpi, place: KpiPlace, { draft }: ReadingContext): void {
  draft.kpis.push({
    group: place.group,
    // Steps have dates of their own, of which the last is the target's.
    ...withoutUndefined({
      objective: place.objective,
      deadline: kpi.steps === undefined ? place.deadline : undefined,
    }),
    ...kpi,
    place: { line },
  });
}
