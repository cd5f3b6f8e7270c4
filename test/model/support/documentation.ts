import { volatileFunctions } from "../../../src/model/evaluation/build.ts";
import { functionFamilies } from "../../../src/model/functions/index.ts";
import { excelFunctionNames } from "./excelFunctionNames.ts";
import { forms } from "../../../src/model/evaluation/forms.ts";

const titles: Readonly<Record<keyof typeof functionFamilies, string>> = {
  arithmetic: "Arithmetic and sums",
  logic: "Logic and information",
  lookup: "Look-up, references, arrays",
  statistics: "Statistics",
  database: "Databases",
  dates: "Dates and times",
  finance: "Finance",
  engineering: "Engineering",
  text: "Text",
};

/** Read from the formula itself, without a rule in the table. */
const ofTheLanguage = ["BYCOL", "BYROW", "ISOMITTED", "LAMBDA", "LET", "MAKEARRAY", "MAP", "REDUCE", "SCAN"];
/** Calculated where a moment is known. */
const atAMoment = ["NOW", "TODAY"];

const calculated: ReadonlySet<string> = new Set([
  ...Object.values(functionFamilies).flatMap((functions) => Object.keys(functions)),
  ...Object.keys(forms),
  ...ofTheLanguage,
  ...atAMoment,
]);

/** The functions of Excel that are refused by name. */
export const refusedFunctions = (): readonly string[] =>
  excelFunctionNames.filter((name) => !calculated.has(name)).sort();

/** Refused as they change at every calculation, not since they are not known. */
export const changing = (): readonly string[] =>
  refusedFunctions().filter((name) => volatileFunctions.has(name));

/** docs/model.md with the functions that the code knows. */
export function withFunctions(page: string): string {
  const lists = Object.entries(functionFamilies).map(([family, functions]) => {
    const more =
      family === "logic" ? [...Object.keys(forms), ...ofTheLanguage] : family === "dates" ? atAMoment : [];
    const names = [...Object.keys(functions), ...more].sort();
    return `- **${titles[family as keyof typeof functionFamilies]}** (${names.length}): ${names.join(", ")}`;
  });
  const refused = refusedFunctions();
  lists.push(
    `- **Refused by name** (${refused.length} of Excel's ${excelFunctionNames.length}): ${refused.join(", ")}`,
  );
  return page.replace(
    /<!-- functions -->[\s\S]*<!-- \/functions -->/,
    `<!-- functions -->\n\n${lists.join("\n")}\n\n<!-- /functions -->`,
  );
}
