import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { parsePlan, readDocument, samplePlan, writeMarkdown } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { withoutPlaces } from "../support/places.ts";
import { runCommand } from "../support/commandLine.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaleplan-cli-"));
  await writeFile(at("plan.md"), writeMarkdown(samplePlan("en")));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const wrongTotals =
  "# Plan\n\n## Investment\n\n### Budget\n\n#### People\n\n- **Team**: $3M-6M a year\n- **Total People**: $4M-6M\n";

describe("scaleplan read", () => {
  it("prints the plan as JSON and reports on standard error", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["read", at("plan.md")]);
    expect(exitCode).toBe(0);
    expect(parsePlan(stdout).pillars).toHaveLength(3);
    expect(stderr).toMatch(/^[\d,]+ lines with content: [\d,]+ understood, [\d,]+ left alone\n/);
  });

  it("names each line that it left alone, with its heading and the reason", async () => {
    await writeFile(at("odd.md"), "# Plan\n\n## Appendix\n\n```\ncode\n```\n");
    const { stderr } = await runCommand(["read", at("odd.md")]);
    expect(stderr).toMatch(/line \d+, under “Appendix”: /);
  });

  it("reports as JSON when asked to", async () => {
    const { stderr } = await runCommand(["read", at("plan.md"), "--json"]);
    expect(JSON.parse(stderr)).toMatchObject({ lines: expect.any(Number), leftAlone: expect.any(Array) });
  });

  it("reads standard input, Markdown and JSON alike", async () => {
    const markdown = writeMarkdown(samplePlan("es"));
    const first = await runCommand(["read", "-"], { input: markdown });
    const again = await runCommand(["read", "-"], { input: first.stdout });
    expect(parsePlan(again.stdout)).toEqual(readDocument(markdown, {}).plan);
  });
});

describe("scaleplan check", () => {
  it("lists findings in a table and ends with 0 when none is an error", async () => {
    const { exitCode, stdout } = await runCommand(["check", at("plan.md")]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/plan\.md: 0 errors, \d+ warnings?, \d+ notes?/);
    expect(stdout).toContain("Severity");
  });

  it("ends with 1 when a finding is an error", async () => {
    await writeFile(at("wrong.md"), wrongTotals);
    const { exitCode, stdout } = await runCommand(["check", at("wrong.md")]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("is stated as $4M to $6M");
  });

  it("prints findings as JSON", async () => {
    await writeFile(at("wrong.md"), wrongTotals);
    const { stdout } = await runCommand(["check", at("wrong.md"), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: at("wrong.md"), findings: [{ id: "budget.categoryTotal" }] },
    ]);
  });

  it("checks every document of a folder, and the others when one cannot be read", async () => {
    await writeFile(at("empty.md"), "");
    await writeFile(at("picture.png"), "not a document");
    const { exitCode, stdout, stderr } = await runCommand(["check", folder]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("plan.md");
    expect(stdout).not.toContain("picture.png");
    expect(stderr).toContain("empty.md");
  });

  it("fits the table to the terminal without cutting anything", async () => {
    const { stdout } = await runCommand(["check", at("plan.md")], { terminalWidth: 70 });
    const widest = Math.max(
      ...stdout
        .split("\n")
        .slice(2)
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(70);
  });

  it("speaks Spanish", async () => {
    const { stdout } = await runCommand(["check", at("plan.md")], { language: "es" });
    expect(stdout).toMatch(/0 errores, \d+ avisos?, \d+ notas?/);
    expect(stdout).toContain("Gravedad");
  });
});

describe("scaleplan build", () => {
  it("writes a workbook and says how many sheets it has", async () => {
    const { exitCode, stderr } = await runCommand(["build", at("plan.md"), "-o", at("plan.xlsx")]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/plan\.xlsx: \d+ sheets/);
    expect(Object.keys(unzipSync(await readFile(at("plan.xlsx"))))).toContain("xl/workbook.xml");
  });

  it("takes sheets, start, currency, language and date as told", async () => {
    const words = [
      "--sheets",
      "Budget,phases",
      "--start",
      "2027-01",
      "--currency",
      "EUR",
      "--language",
      "es",
      "--as-of",
      "2027-06-30",
    ];
    const { exitCode, stderr } = await runCommand(["build", at("plan.md"), "-o", at("plan.xlsx"), ...words]);
    expect(stderr).toContain("sheets");
    expect(exitCode).toBe(0);
    const workbook = new TextDecoder().decode(unzipSync(await readFile(at("plan.xlsx")))["xl/workbook.xml"]);
    expect(workbook).toContain('name="Presupuesto"');
    expect(workbook).toContain('name="Fases"');
    expect(workbook).not.toContain('name="Pilares"');
  });

  it("writes the same bytes for the same plan and date", async () => {
    const words = (name: string): string[] => [
      "build",
      at("plan.md"),
      "-o",
      at(name),
      "--as-of",
      "2027-06-30",
    ];
    await runCommand(words("one.xlsx"));
    await runCommand(words("two.xlsx"));
    expect(await readFile(at("one.xlsx"))).toEqual(await readFile(at("two.xlsx")));
  });

  it("leaves an existing file as it is, and replaces it when forced", async () => {
    await writeFile(at("plan.xlsx"), "mine");
    const refused = await runCommand(["build", at("plan.md"), "-o", at("plan.xlsx")]);
    expect(refused).toMatchObject({ exitCode: 3, stdout: "" });
    expect(refused.stderr).toMatch(/exists already and was left as it is: add --force/);
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("mine");
    expect((await runCommand(["build", at("plan.md"), "-o", at("plan.xlsx"), "--force"])).exitCode).toBe(0);
    expect((await stat(at("plan.xlsx"))).size).toBeGreaterThan(1000);
  });
});

describe("scaleplan init", () => {
  it.each(["en", "es", "pt"] as const)(
    "prints an outline in %s that reads back without anything left alone",
    async (language) => {
      const { exitCode, stdout } = await runCommand(["init", "--language", language]);
      expect(exitCode).toBe(0);
      const { plan, report } = readDocument(stdout, {});
      expect(plan.language).toBe(language);
      expect(report.leftAlone).toEqual([]);
    },
  );

  it("says in which languages samples are, where another one is asked for", async () => {
    const { exitCode, stderr } = await runCommand(["init", "--sample", "shop", "--language", "pt"], {
      language: "pt",
    });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("os exemplos estão em en e es");
  });

  it.each(sampleNames)("prints the sample %s, in both languages", async (name) => {
    for (const language of ["en", "es"] as const) {
      const { exitCode, stdout } = await runCommand(["init", "--sample", name, "--language", language]);
      expect(exitCode).toBe(0);
      expect(withoutPlaces(readDocument(stdout, {}).plan)).toEqual(withoutPlaces(samplePlan(language, name)));
    }
  });

  it("refuses a sample that there is not, and names those that there are", async () => {
    const { exitCode, stderr } = await runCommand(["init", "--sample", "castle"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("castle");
    for (const name of sampleNames) expect(stderr).toContain(name);
  });

  it("writes a file, once", async () => {
    expect(await runCommand(["init", "-o", at("new.md")])).toMatchObject({ exitCode: 0, stdout: "" });
    expect((await runCommand(["init", "-o", at("new.md")])).exitCode).toBe(3);
  });
});

describe("help", () => {
  it.each([
    [["--help"]],
    [["read", "--help"]],
    [["check", "--help"]],
    [["build", "--help"]],
    [["init", "--help"]],
  ])("%j shows an example, in both languages", async (words) => {
    const english = await runCommand(words);
    expect(english).toMatchObject({ exitCode: 0, stderr: "" });
    expect(english.stdout).toMatch(/Usage: scaleplan[\s\S]*Examples:\n {2}\S*.*scaleplan /);
    expect((await runCommand(words, { language: "es" })).stdout).toMatch(/Uso: scaleplan[\s\S]*Ejemplos:/);
  });

  it("prints the version", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect((await runCommand(["--version"])).stdout.trim()).toBe(version);
  });
});
