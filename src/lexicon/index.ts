/**
 * The words of the product as data: a leaf that imports nothing and that calc, plan, sheets, i18n and the pane read.
 *
 * - One subject is one module here (`currencies`, `amounts`, `change`, `scales`, `time`, `values`, `columns`, `sections`,
 *   `wording`), so that who reads amounts carries no section words. Import the module, not this index, where size counts.
 * - A subject has one interface and, in the folder of each language, one constant of it; `InAllLanguages` makes the
 *   type check demand all of it from a new language. Amounts know more languages (de, fr) than plans do.
 * - Words are folded (`fold`: lower case, no accents), but for those that are written (`write`, `titles`, `labels`).
 *   Words of `amounts` are plain phrases; those of the others are fragments of regular expressions.
 * - `fromEach(time, (words) => words.phase)` gives the words of every language, `anyOf` the same as one alternative.
 * - A currency is one line of `currencies.ts`: code, digits, signs, names. `codesBySign.get("$")` gives every code that
 *   may be meant, the most usual first; only who knows the document may decide.
 */
export * from "./amounts.ts";
export * from "./change.ts";
export * from "./columns.ts";
export * from "./currencies.ts";
export * from "./fold.ts";
export * from "./language.ts";
export * from "./sections.ts";
export * from "./targets.ts";
export * from "./time.ts";
export * from "./topics.ts";
export * from "./values.ts";
export * from "./wording.ts";
