/** Documents that try to be more than text, and documents that are too much or nothing. */
import { docx, docxFile } from "../support/officeFiles.ts";
import { planEn } from "../../src/i18n/en/pane/plan.ts";
import { samplesEn } from "../../src/i18n/en/samples.ts";
import { readingEn } from "../../src/i18n/en/reading.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import { calculated, insertSheets, openWorkbench, type OpenWorkbench } from "../support/browserWorkbench.ts";

const link = '=HYPERLINK("http://hostile.test/open","open")';
const hostile = `# Plan <img src="http://hostile.test/a.png" onerror="document.title='run'">

## Pillars

### Pillar 1: ${link}

#### Delivery
- **@SUM(A1:A9)**: <script>document.title = "run"</script>
- **+1+1**: -2+3
- **=1+1**: [open](http://hostile.test/link)

### Pillar 2: @SUM(1,2)

#### Delivery
- **Plain**: text

## Budget

### Investment budget

#### **${link}: $3M-6M a year**
- **=cmd|' /C calc'!A0**: $3M-6M a year
`;

let stage: Stage;
let workbench: OpenWorkbench;
beforeAll(async () => {
  stage = await openStage();
  workbench = await openWorkbench(stage);
});
afterAll(() => stage.close());

/** Brings a document as the next plan of the same pane, from where a plan starts. */
async function open(name: string, content: string | Uint8Array): Promise<void> {
  const { pane } = workbench;
  const another = pane.getByRole("button", { name: planEn.another });
  await another.or(pane.getByRole("button", { name: planEn.start.sample })).waitFor();
  if (await another.isVisible()) await another.click();
  const mimeType = typeof content === "string" ? "text/markdown" : "application/octet-stream";
  await pane.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

test("a Word document is read in the worker by the very scripts that ship, and nobody is called", async () => {
  const { pane } = workbench;
  const table = docx.table([
    ["Item", "Cost"],
    ["Rent", "$1,000"],
    ["Wages", "$2,000"],
  ]);
  const body = docx.heading(0, "Corner shop") + docx.heading(1, "Budget") + table;
  await open("shop.docx", docxFile(body));
  await pane.getByRole("heading", { name: "Corner shop" }).waitFor();
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

test("ten thousand lines are read while the pane stays usable", async () => {
  const { pane } = workbench;
  const lines = Array.from({ length: 10_000 }, (_, index) => `- **Initiative ${index}**: step ${index}`);
  await open("long.md", `# Long plan\n\n## Pillars\n\n### Pillar 1: One\n\n#### Area\n${lines.join("\n")}\n`);
  for (const language of ["Español", "English"]) {
    await pane.getByRole("button", { name: language, pressed: false }).click();
    await pane.getByRole("button", { name: language, pressed: true }).waitFor();
  }
  await pane.getByRole("heading", { name: "Long plan" }).waitFor();
  await pane.getByText("10,000").first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("an empty document is refused in words, and the pane goes on", async () => {
  const { pane } = workbench;
  await open("empty.md", "");
  await pane.getByText(planEn.cannotUse(readingEn.errors.empty)).waitFor();
  await pane.getByRole("button", { name: planEn.start.sample }).click();
  await pane.getByRole("button", { name: samplesEn.growth.name }).click();
  await pane.getByText(planEn.origin.sample).first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("formulas and HTML of a document stay text: in the pane, in the cells, and nobody is called", async () => {
  const { page, pane } = workbench;
  await open("hostile.md", hostile);
  await pane.getByText("hostile.md").first().waitFor();
  expect(await pane.locator("#root img, #root script, #root iframe").count()).toBe(0);
  expect(await pane.locator("a[href*='hostile.test']").count()).toBe(0);
  await insertSheets(workbench);
  await calculated(page);
  const cells = await page.evaluate(() =>
    (window.scaleplanWorkbench?.model.sheets() ?? []).flatMap((sheet) => {
      const area = sheet.usedArea();
      return area === undefined ? [] : sheet.read(area).flat();
    }),
  );
  for (const text of [link, "@SUM(1,2)", "=1+1", "+1+1", "@SUM(A1:A9)"]) {
    expect([text, cells.some(({ value }) => value === text)]).toEqual([text, true]);
  }
  const formulas = cells.map(({ formula }) => formula ?? "");
  expect(formulas.filter((formula) => /hostile\.test|cmd\||@SUM|^=1\+1$/.test(formula))).toEqual([]);
  expect(await page.title()).not.toBe("run");
  expect(await pane.evaluate(() => document.title)).toBe("Scaleplan");
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
  await takePicture(page, "hostile");
});
