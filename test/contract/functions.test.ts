import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue, evaluateFormula, readCall } from "../../src/functions/index.ts";
import { customFunctions } from "../../src/functions/registry.ts";
import { functionDictionaryEs } from "../../src/i18n/es/functionDictionary.ts";
import { languages } from "../../src/i18n/language.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(path, "utf8");
const ids: string[] = JSON.parse(read(join(root, "src/functions/ids.json")));

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
  it("are those that workbooks in use know: an id may be added, never changed", () => {
    expect(Object.keys(customFunctions)).toEqual(ids);
  });

  it.each(languages)("have an entry in the catalogue in %s", (language) => {
    expect(catalogue(language).map(({ id }) => id)).toEqual(ids);
  });

  it("have a Spanish entry each, with exactly their parameters", () => {
    const parametersOf = Object.fromEntries(
      catalogue("en").map(({ id, parameters }) => [id, parameters.map(({ name }) => name).sort()]),
    );
    const translated = Object.fromEntries(
      Object.entries(functionDictionaryEs).map(([id, { parameters }]) => [
        id,
        Object.keys(parameters).sort(),
      ]),
    );
    expect(translated).toEqual(parametersOf);
  });
});

describe("the catalogue", () => {
  it("is current: npm run catalogue changes nothing", () => {
    const script = `import { catalogueSource } from "./scripts/functions/catalogue.mjs"; process.stdout.write(await catalogueSource());`;
    const source = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
    expect(source.toString()).toBe(read(join(root, "src/functions/catalogueData.ts")));
  });

  it.each(catalogue("en").map((entry) => [entry.id, entry] as const))(
    "shows an example of %s that calls it and gives a result",
    (id, entry) => {
      const required = entry.parameters.filter(({ optional }) => !optional).length;
      expect(readCall(entry.example)?.id).toBe(id);
      expect(readCall(entry.example)?.parameters.length).toBeGreaterThanOrEqual(required);
      expect(evaluateFormula(entry.example, "en")).toHaveProperty("values");
    },
  );

  it("lists optional parameters behind the required ones", () => {
    for (const { id, parameters } of catalogue("en")) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect([id, optional]).toEqual([id, optional.toSorted((a, b) => Number(a) - Number(b))]);
    }
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
