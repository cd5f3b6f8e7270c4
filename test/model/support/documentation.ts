import { functionFamilies } from "../../../src/model/functions/index.ts";
import { forms } from "../../../src/model/evaluation/forms.ts";

const titles: Readonly<Record<keyof typeof functionFamilies, string>> = {
  arithmetic: "Arithmetic and sums",
  logic: "Logic and information",
  lookup: "Look-up, references, arrays",
  statistics: "Statistics",
  database: "Databases",
  dates: "Dates and times",
  finance: "Finance",
  text: "Text",
};

/** docs/model.md with the functions that the code knows. */
export function withFunctions(page: string): string {
  const lists = Object.entries(functionFamilies).map(([family, functions]) => {
    const more = family === "logic" ? [...Object.keys(forms), "LET"] : [];
    const names = [...Object.keys(functions), ...more].sort();
    return `- **${titles[family as keyof typeof functionFamilies]}** (${names.length}): ${names.join(", ")}`;
  });
  return page.replace(
    /<!-- functions -->[\s\S]*<!-- \/functions -->/,
    `<!-- functions -->\n\n${lists.join("\n")}\n\n<!-- /functions -->`,
  );
}
