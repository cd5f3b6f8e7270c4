import type { updateEn } from "../../../i18n/en/pane/update.ts";
import type { Language } from "../../../i18n/language.ts";
import { listText } from "../../../i18n/number.ts";
import type { Conflict, Json, PlanChange, PlanPath } from "../../../plan/merge/index.ts";

type Words = typeof updateEn;

/** Names of lists that lead to a thing and say nothing to a person. */
const structure = new Set(
  "budget categories lines areas initiatives milestones parts topics items details stated objectives pillars strategies kpis phases income risks markets notes actuals tracks baselines assumptions steps byPeriod".split(
    " ",
  ),
);

/** A thing of the plan by the names that lead to it. */
export function thingText(path: PlanPath, words: Words): string {
  const names = path.filter((name) => !structure.has(name));
  return names.length === 0 ? words.whole : names.join(" › ");
}

const fieldText = (field: string, { fields }: Words): string =>
  (fields as Readonly<Record<string, string>>)[field] ?? fields.other;

/** A value as a person reads it; of a record its figures and words. */
export function valueText(value: Json | undefined, words: Words, language: Language): string {
  if (value === undefined || value === null || value === "") return words.empty;
  if (typeof value === "number") return value.toLocaleString(language);
  if (typeof value !== "object") return String(value);
  const entries = Array.isArray(value) ? [] : Object.entries(value as Readonly<Record<string, Json>>);
  const shown = entries.filter(([, entry]) => typeof entry !== "object").slice(0, 4);
  if (shown.length === 0) return words.fields.other;
  return listText(
    shown.map(([field, entry]) => {
      const text = valueText(entry, words, language);
      return field in words.fields ? `${fieldText(field, words)} ${text}` : text;
    }),
    language,
  );
}

export function changeText({ kind, path, fields }: PlanChange, words: Words, language: Language): string {
  const thing = thingText(path, words);
  if (kind !== "changed") return `${thing} (${words.kinds[kind]})`;
  const shown = fields.map(
    ({ field, before, after }) =>
      `${fieldText(field, words)} ${valueText(before, words, language)} → ${valueText(after, words, language)}`,
  );
  return `${thing}: ${shown.join("; ")}`;
}

export function conflictText(
  { kind, path, fields, yours, theirs }: Conflict,
  words: Words,
  language: Language,
): string {
  const thing = thingText(path, words);
  if (kind === "renamed") return words.conflicts.renamed(thing, fields.join(" "));
  if (kind !== "values") return words.conflicts[kind](thing);
  const [only] = fields;
  const about = fields.length === 1 && only !== undefined ? `${thing}, ${fieldText(only, words)}` : thing;
  return words.conflicts.values(about, valueText(yours, words, language), valueText(theirs, words, language));
}
