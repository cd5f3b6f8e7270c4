import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FunctionWords } from "../../src/functions/documentation.ts";
import { catalogue, evaluateFormula } from "../../src/functions/index.ts";
import { functionsMetadata } from "../../src/functions/metadata.ts";
import { translations } from "../../src/functions/table/documentation.ts";
import { paneLanguages as languages } from "../../src/i18n/language.ts";
import { generatedMetadata } from "./microsoftMetadata.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(path, "utf8");
const released: Record<string, string[]> = JSON.parse(read(join(root, "src/functions/released.json")));
const entries = catalogue("en");
const ids = entries.map(({ id }) => id);

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

describe("the ids of the custom functions", () => {
  it.each(Object.entries(released))(
    "%s takes what workbooks in use give it: parameters may be added at the end, as optional ones",
    (id, parameters) => {
      const now = entries.find((entry) => entry.id === id)?.parameters ?? [];
      const written = now.map(({ name, optional }) => (optional ? `${name}?` : name));
      expect(written.slice(0, parameters.length)).toEqual(parameters);
      expect(now.slice(parameters.length).every(({ optional }) => optional)).toBe(true);
    },
  );

  it("are legal names for Excel: three characters or more, letters only, and no address of a cell", () => {
    for (const id of ids) expect(id).toMatch(/^[A-Z]{3,}\d?$/);
  });

  it.each(languages)("have an entry in the catalogue in %s, each once", (language) => {
    expect(catalogue(language).map(({ id }) => id)).toEqual([...new Set(ids)]);
  });

  it.each(Object.keys(translations) as (keyof typeof translations)[])(
    "have words in %s, with exactly their parameters",
    (language) => {
      const translated = Object.values(translations[language]).flatMap((topic) =>
        Object.entries(topic as Record<string, FunctionWords>).map(([id, words]) => [
          id,
          Object.keys(words.parameters).sort(),
        ]),
      );
      expect(translated).toEqual(
        entries.map(({ id, parameters }) => [id, parameters.map(({ name }) => name).sort()]),
      );
    },
  );
});

describe("the metadata of the custom functions", () => {
  it("is what Microsoft's generator makes of the same functions written as documented TypeScript", async () => {
    const written = functionsMetadata("en", "https://plans.example.com");
    const microsofts = await generatedMetadata(entries);
    expect(JSON.parse(JSON.stringify(written))).toEqual(microsofts);
  });
});

describe("the build of the functions' assets", () => {
  const origin = "https://plans.example.com";
  const folder = mkdtempSync(join(tmpdir(), "scaleplan-functions-"));
  let english: Metadata;
  let spanish: Metadata;

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "scripts/function-assets.mjs"), origin, folder]);
    english = JSON.parse(read(join(folder, "functions.json")));
    spanish = JSON.parse(read(join(folder, "functions.es-ES.json")));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes metadata with the same ids, names and parameters in both languages", () => {
    const frame = ({ functions }: Metadata): unknown =>
      functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map(({ name: parameter }) => parameter),
      ]);
    expect(english.functions.map(({ id }) => id)).toEqual(ids);
    expect(frame(spanish)).toEqual(frame(english));
  });

  it("translates every description", () => {
    english.functions.forEach((en, index) => {
      const es = spanish.functions[index];
      expect(es?.description).not.toBe(en.description);
      en.parameters.forEach((parameter, place) => {
        expect(es?.parameters[place]?.description).toBeTruthy();
        expect(es?.parameters[place]?.description).not.toBe(parameter.description);
      });
    });
  });

  it("lets no data types and no error values in as objects", () => {
    for (const metadata of [english, spanish]) {
      expect(Object.keys(metadata)).toEqual(["functions"]);
      expect(JSON.stringify(metadata)).not.toMatch(/allowCustomData|allowError/);
    }
  });

  it("gives every function a help page where its help URL points", () => {
    for (const { functions } of [english, spanish]) {
      for (const { helpUrl, name } of functions) {
        expect(helpUrl.startsWith(`${origin}/help/`)).toBe(true);
        const page = read(join(folder, helpUrl.slice(origin.length)));
        expect(page).toContain(`<h1>PLAN.${name}</h1>`);
        expect(page).not.toContain("<script");
      }
    }
  });

  it.each(languages)("shows on each page in %s what its example gives", (language) => {
    for (const entry of catalogue(language)) {
      const page = read(join(folder, entry.helpPath));
      const cells = [...page.matchAll(/<td(?: class="number")?>([^<]*)<\/td>/g)].map(([, text]) => text);
      const result = evaluateFormula(entry.example, language);
      const values = "values" in result ? result.values.flat() : [];
      const shown = cells.slice(-values.length).map((text) => text?.replace(/[^\d.,-]/g, ""));
      const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 10 });
      const expected = values.map((value) =>
        (typeof value === "number" ? format.format(value) : String(value)).replace(/[^\d.,-]/g, ""),
      );
      expect([entry.id, shown]).toEqual([entry.id, expected]);
    }
  });

  it.each(languages)("links pages that exist in %s", (language) => {
    const list = join(folder, "help", language, "index.html");
    const links = [...read(list).matchAll(/href="([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(ids.length);
    for (const path of links)
      expect([path, existsSync(join(folder, "help", language, path))]).toEqual([path, true]);
  });
});

it.each([
  ["README.md", /(\d+) functions such as/],
  ["README.es.md", /(\d+) funciones como/],
] as const)("%s says how many functions there are", (file, count) => {
  expect(count.exec(read(join(root, file)))?.[1]).toBe(String(ids.length));
});
