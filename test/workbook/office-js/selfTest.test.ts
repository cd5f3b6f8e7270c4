/** The self-test tries whatever the add-in asks of Excel: the list is read from the source, not written down. */
import { join, resolve } from "node:path";
import ts from "typescript";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import { floor, newest } from "../../../src/workbench/host/index.ts";
import { reportText, runSelfTest } from "../../../src/workbook/office-js/selfTest/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel, registerFunctions, snapshot } from "./excel.ts";

const root = resolve(import.meta.dirname, "../../..");
const folders = ["src/workbook/office-js", "src/taskpane"].map((folder) => join(root, folder));

/** What cannot be tried without a window, a ribbon or a theme in sight; docs/try-in-excel.md has them. */
const triedByHand = new Set([
  "associate",
  "completed",
  "showAsTaskpane",
  "onVisibilityModeChanged",
  "visibilityMode",
  "displayDialogAsync",
  "openBrowserWindow",
  "officeTheme",
  "isDarkTheme",
  "bodyBackgroundColor",
]);

/** Members of Office.js that the add-in's source names: as properties, in objects, and in the texts of load(). */
function membersInSource(): ReadonlySet<string> {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = fileNames.filter((name) => folders.some((folder) => name.startsWith(folder)));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const ofOffice = (symbol: ts.Symbol | undefined): boolean =>
    symbol?.declarations?.some((declaration) => {
      const { fileName } = declaration.getSourceFile();
      return fileName.includes("@types/office-js") && !isEnum(declaration);
    }) === true;
  const members = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ofOffice(checker.getSymbolAtLocation(node.name))) {
      members.add(node.name.text);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        const name = property.name?.getText().replaceAll('"', "");
        if (name !== undefined && ofOffice(type?.getProperty(name))) members.add(name);
      }
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    ) {
      for (const argument of node.arguments.filter(ts.isStringLiteralLike)) {
        for (const path of argument.text.split(",")) members.add(path.split("/").at(-1) ?? "");
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (folders.some((folder) => file.fileName.startsWith(folder))) visit(file);
  }
  return members;
}

const isEnum = (declaration: ts.Declaration): boolean =>
  ts.isEnumMember(declaration) || ts.isEnumDeclaration(declaration) || ts.isModuleDeclaration(declaration);

/** Names that travel between office.js and the host while something runs, in the case of the source. */
function namesOnTheWire(office: TestOffice): { readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const { bridge } = office.host;
  const execute = bridge.Execute.bind(bridge);
  bridge.Execute = (id, parameters, answer) => {
    const text = String((parameters[0] as readonly unknown[] | undefined)?.[4] ?? "");
    for (const [, name = ""] of text.matchAll(/"([A-Za-z_]\w*)"/g)) names.add(name.toLowerCase());
    for (const [, list = ""] of text.matchAll(/"((?:[a-z]\w*[/,]?)+)"/gi)) {
      for (const name of list.split(/[/,]/)) names.add(name.toLowerCase());
    }
    execute(id, parameters, answer);
  };
  return { names };
}

let office: TestOffice;
afterEach(() => office.close());

test.each([
  ["the newest Excel", newest, false],
  ["the oldest Excel that is promised", floor, false],
  ["a workbook of the 1904 system", newest, true],
])("in %s every step comes out right, and nothing stays", async (_what, matrix, date1904) => {
  office = await openExcel({ matrix, model: createHeadlessWorkbook({ date1904 }) });
  registerFunctions(office);
  const before = snapshot(office.model);
  const seen: string[] = [];
  const report = await runSelfTest(({ id }) => seen.push(id));
  expect(report.steps.filter(({ outcome }) => outcome !== "right")).toEqual([]);
  expect(report.steps.map(({ id }) => id)).toEqual(seen);
  expect(report.steps.length).toBeGreaterThan(35);
  expect(new Set(seen).size).toBe(seen.length);
  expect(report).toMatchObject({
    host: "Excel",
    sets: expect.arrayContaining([`ExcelApi ${matrix["ExcelApi"]}`]),
  });
  expect(snapshot(office.model)).toEqual(before);
  expect(reportText(report).split("\n")).toHaveLength(report.steps.length + 3);
});

test("a step that Excel refuses is told, the others go on, and nothing stays", async () => {
  office = await openExcel({ conditions: { printer: false, freezePanes: false, chartFonts: false } });
  const before = snapshot(office.model);
  const { steps } = await runSelfTest();
  const refused = steps.filter(({ outcome }) => outcome === "refused");
  expect(refused.map(({ id }) => id.replace(/ \d+/, ""))).toEqual([
    "dress frozenPanes",
    "dress pages",
    ...Array.from({ length: 5 }, () => "dress charts"),
    "freeze rows, 0 columns",
    "freeze rows, 2 columns",
    "all on one page",
  ]);
  expect(refused[0]?.details).toContain("GeneralException");
  expect(steps.at(-1)).toMatchObject({ id: "remove", outcome: "right" });
  expect(snapshot(office.model).sheets).toEqual(before.sheets);
});

test("a workbook that takes nothing says why at once", async () => {
  office = await openExcel({ readOnly: true });
  const { steps } = await runSelfTest();
  expect(steps.map(({ id, outcome, details }) => [id, outcome, details])).toEqual([
    ["requirements", "refused", "readOnly"],
  ]);
});

test("it asks for every member of Office.js that the source of the add-in names", async () => {
  office = await openExcel();
  const { names } = namesOnTheWire(office);
  await runSelfTest();
  office.close();
  // What only a workbook that counts from 1904 is asked.
  office = await openExcel({ model: createHeadlessWorkbook({ date1904: true }) });
  const { names: from1904 } = namesOnTheWire(office);
  await runSelfTest();
  const used = membersInSource();
  expect(used.size).toBeGreaterThan(100);
  const own = new Set([...names, ...from1904, ...outsideRequests]);
  const untried = [...used].filter((name) => !triedByHand.has(name) && !own.has(name.toLowerCase()));
  expect(untried).toEqual([]);
});

/** Members that office.js answers by itself, or that make no request of their own name. */
const outsideRequests = [
  "context",
  "document",
  "settings",
  "requirements",
  "issetsupported",
  "diagnostics",
  "platform",
  "host",
  "version",
  "displaylanguage",
  "mode",
  "saveasync",
  "get",
  "set",
  "remove",
  "status",
  "error",
  "message",
  "sync",
  "run",
  "load",
  "isnullobject",
  "value",
  "items",
  "onready",
  "requestcontext",
  // Travels under its former name.
  "showgridlines",
  "workbook",
  "application",
  "addin",
  "actions",
  "ui",
];
