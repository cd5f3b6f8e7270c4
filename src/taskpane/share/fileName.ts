export type ExportFormat = "markdown" | "json";

const extensions: Readonly<Record<ExportFormat, string>> = { markdown: "md", json: "json" };
const mostLetters = 60;

/** "Crecimiento: año 1" becomes "crecimiento-ano-1.md": letters and digits that every system takes. */
export function fileNameFor(title: string, format: ExportFormat, fallback: string): string {
  const stem = title
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, "");
  return `${stem === "" ? fallback : stem}.${extensions[format]}`;
}
