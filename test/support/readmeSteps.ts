import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const firstSteps = {
  en: ["README.md", "In the page that opens"],
  es: ["README.es.md", "En la página que se abre"],
} as const;

/** What README names in the sentence of the first steps: buttons in bold, sheets in italics. */
export function readmeLabels(language: "en" | "es"): { readonly pressed: string[]; readonly seen: string[] } {
  const [file, beginning] = firstSteps[language];
  const document = readFileSync(join(root, file), "utf8");
  const paragraph = document.split(/\n\n+/).find((text) => text.includes(beginning)) ?? "";
  const said = paragraph.slice(paragraph.indexOf(beginning));
  const labels = (pattern: RegExp): string[] => [...said.matchAll(pattern)].map(([, label = ""]) => label);
  return { pressed: labels(/\*\*([^*]+)\*\*/g), seen: labels(/_([^_]+)_/g) };
}
