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

/** Why functions are refused, for the page; each of them has one reason. */
const refusalReasons: readonly (readonly [reason: string, names: RegExp])[] = [
  [
    "What they give comes from outside the cells of the workbook",
    /^(?:CALL|CUBE|DETECTLANGUAGE|FILTERXML|GETPIVOTDATA|IMAGE$|INFO|REGISTER|RTD|STOCKHISTORY|TRANSLATE|WEBSERVICE)/,
  ],
  ["They draw other numbers at every calculation", /^RAND/],
  [
    "Their last steps or their rounding are Excel's own and not written down",
    /^(?:AMOR|EUROCONVERT|FORECAST\.ETS|GROUPBY|ODDFYIELD|PIVOTBY)/,
  ],
  [
    "Complex numbers, which are texts of rounded digits, and Bessel functions",
    /^(?:BESSEL|COMPLEX|IM(?!AGE$))/,
  ],
  ["Signs of Asian scripts", /^(?:ASC|BAHTTEXT|DBCS|JIS|PHONETIC)$/],
];

export const reasonsFor = (name: string): readonly string[] =>
  refusalReasons.filter(([, names]) => names.test(name)).map(([reason]) => reason);

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
    `- **Refused by name** (${refused.length} of Excel's ${excelFunctionNames.length}):`,
    ...refusalReasons.map(
      ([reason, names]) => `  - ${reason}: ${refused.filter((name) => names.test(name)).join(", ")}`,
    ),
  );
  return page.replace(
    /<!-- functions -->[\s\S]*<!-- \/functions -->/,
    `<!-- functions -->\n\n${lists.join("\n")}\n\n<!-- /functions -->`,
  );
}
