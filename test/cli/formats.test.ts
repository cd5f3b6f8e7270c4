import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlan } from "../../src/plan/index.ts";
import { runCommand } from "../support/commandLine.ts";
import { docx, docxFile, xlsxFile } from "../support/officeFiles.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const wrong = [["Item", "Cost"], ["Oven", 5000], ["Counter", 2000], ["Total", 9000]]; // prettier-ignore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaleplan-formats-"));
  await writeFile(
    at("budget.xlsx"),
    xlsxFile([
      { name: "Budget", rows: wrong },
      { name: "Old", rows: [["Item", "Cost"], ["Van", 1]], hidden: true },
    ]), // prettier-ignore
  );
  await writeFile(at("budget.csv"), wrong.map((row) => row.join(";")).join("\n"));
  await writeFile(
    at("plan.docx"),
    docxFile(docx.heading(1, "Budget") + docx.table(wrong.map((row) => row.map(String)))),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the command line with documents of any format", () => {
  it("checks all that are in a folder, and says what was not read", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["check", folder]);
    expect(exitCode).toBe(1);
    expect(stdout.match(/budget\.xlsx: 1 error|budget\.csv: 1 error|plan\.docx: 1 error/g)).toHaveLength(3);
    expect(stderr).toContain("The sheet “Old” is hidden and was not read.");
  });

  it("reads standard input as the format that is named", async () => {
    const input = "Item,Cost\nOven,5000\nCounter,2000\n";
    const { exitCode, stdout } = await runCommand(["read", "-", "--format", "csv"], { input });
    expect(exitCode).toBe(0);
    const lines = parsePlan(stdout).budget.categories.flatMap((category) => category.lines);
    expect(lines.map(({ name, high }) => [name, high])).toEqual([["Oven", 5000], ["Counter", 2000]]); // prettier-ignore
  });

  it("refuses a format that it does not know, naming those that it does", async () => {
    const { exitCode, stderr } = await runCommand(["read", "-", "--format", "pdf"], { input: "x" });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--format cannot be “pdf”: choose among md, html/);
  });

  it("says in the report on a reading what of the file was not read", async () => {
    const { stderr } = await runCommand(["read", at("budget.xlsx")], { language: "es" });
    expect(stderr).toContain("La hoja «Old» está oculta y no se ha leído.");
  });

  it("reads the plan of a workbook that it built, and says that it is one", async () => {
    await writeFile(
      at("own.md"),
      "# Kitchen\n\n## Budget\n\n- Oven: $5,000-6,000 one-off\n- Gas: $40 a month\n",
    );
    await runCommand(["build", at("own.md"), "-o", at("own.xlsx")]);
    const { stdout, stderr } = await runCommand(["read", at("own.xlsx")]);
    expect(stderr).toContain("holds a plan's own tables");
    const { title, budget } = parsePlan(stdout);
    expect([title, budget.categories[0]?.lines]).toMatchObject([
      "Kitchen",
      [
        { name: "Oven", low: 5000, high: 6000, period: "once" },
        { name: "Gas", low: 40, period: "month" },
      ],
    ]);
  });

  it("names places as the document does, and a part that was left alone once", async () => {
    await writeFile(
      at("notes.docx"),
      docxFile(
        docx.heading(1, "Budget") +
          docx.table([
            ["Item", "Cost"],
            ["Tent", "$900"],
            ["Stage", "$400"],
          ]),
      ),
    );
    expect((await runCommand(["read", at("notes.docx")])).stderr).toMatch(
      /^ {2}paragraph \d+.*: .*USD is assumed/m,
    );
    expect((await runCommand(["read", at("budget.xlsx")])).stderr).toMatch(/^ {2}A\d|^ {2}Budget!A\d/m);
    await writeFile(at("code.md"), "# P\n\n## Appendix\n\n```\none\ntwo\n```\n");
    const { stderr } = await runCommand(["read", at("code.md")], { language: "es" });
    expect(stderr).toContain("líneas 6-7, en «Appendix»: código");
  });
});
