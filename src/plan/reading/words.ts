import { columns, type Field } from "../../lexicon/columns.ts";
import { anyOf, languages, type Language } from "../../lexicon/language.ts";
import { sections } from "../../lexicon/sections.ts";
import { values, type ValueWords, type Word } from "../../lexicon/values.ts";
import { fold } from "./fold.ts";

export type { Field } from "../../lexicon/columns.ts";

const fieldsByWord = new Map<string, Field>();
for (const language of languages) {
  for (const [field, { write, also }] of Object.entries(columns[language].fields) as [Field, Word][]) {
    for (const word of [fold(write), ...also]) if (!fieldsByWord.has(word)) fieldsByWord.set(word, field);
  }
}

/** The field that a word names, in any language, or undefined. */
export function fieldOf(word: string): Field | undefined {
  return fieldsByWord.get(fold(word));
}

/** How a field is written. */
export function fieldWord(field: Field, language: Language): string {
  return columns[language].fields[field].write;
}

type ValueField = keyof ValueWords;
type ValueKey<F extends ValueField> = keyof ValueWords[F] & string;

/** The key that a word stands for ("En curso" is "inProgress"), in any language, or undefined. */
export function keyOf<F extends ValueField>(field: F, text: string): ValueKey<F> | undefined {
  const folded = fold(text.trim());
  for (const language of languages) {
    const entries = Object.entries(values[language][field]) as [ValueKey<F>, Word][];
    const found = entries.find(([, { write, also }]) => fold(write) === folded || also.includes(folded));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** How a key is written: "inProgress" is "En curso". */
export function wordOf<F extends ValueField>(field: F, key: ValueKey<F>, language: Language): string {
  const words = values[language][field] as Readonly<Record<ValueKey<F>, Word>>;
  return words[key].write;
}

const outcome = new RegExp(`^${anyOf(sections, (words) => words.outcome)}$`);
const total = new RegExp(`^${anyOf(sections, (words) => words.total)}`);
const roi = new RegExp(`^${anyOf(sections, (words) => words.roi)}`);
const plainItems = languages.map((language) => sections[language].write.item);

export const isOutcomeWord = (name: string): boolean => outcome.test(fold(name));
export const isTotalWord = (name: string): boolean => total.test(fold(name));
export const isRoiWord = (name: string): boolean => roi.test(fold(name));
/** "Kind: item" under a bullet: whatever its name says, it is a plain item and no outcome or total. */
export const isPlainItemWord = (text: string): boolean => plainItems.includes(text);
