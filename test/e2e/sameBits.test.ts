/** A simulation with one seed gives the same bits in Node, on a page of Chromium, and in its worker. */
import { chromium } from "playwright-core";
import { browserFlags, browserPath } from "../../scripts/browser-path.mjs";
import { cellKey, simulateModel, type ModelCell, type ModelWorkbook } from "../../src/model/index.ts";
import { serveModules } from "../support/moduleServer.ts";

type Typed = readonly (readonly [row: number, column: number, content: number | string])[];

/** Every shape of input, correlations, and functions with powers, exponentials, roots, angles and distributions. */
const cells: Typed = [
  [0, 0, "=PLAN.UNCERTAIN(80,140,100)"],
  [1, 0, "=PLAN.UNCERTAIN(0.01,0.09)"],
  [2, 0, "=RiskNormal(12,3)"],
  [3, 0, "=RiskLognorm(5,2)"],
  [4, 0, "=RiskTriang(1,2,4)"],
  [0, 1, "=A1*(1+A2)^A5-EXP(A3/10)+LN(A4)*SQRT(A1)"],
  [1, 1, "=PMT(A2/12,24,-A1*100)+NPV(A2,A1,A3,A4)+FV(A2,A5,-A1)"],
  [2, 1, "=IF(A3>12,POWER(A4,1.7),LOG10(A1))+IRR(D1:D4)"],
  [3, 1, "=NORM.DIST(A3,12,3,TRUE)+GAMMA.DIST(A4,2,1,TRUE)"],
  [4, 1, "=SUM(B1:B4)+SUMPRODUCT(A1:A5,A1:A5)"],
  [5, 1, "=SIN(A1)+COS(A1*1000)+TAN(A5)+ATAN(A3)+ATAN2(A1,A3)+ASIN(A2)+ACOS(A2)+ACOT(A5)"],
  [6, 1, "=SINH(A5)+COSH(A5)+TANH(A2)+ASINH(A1)+ACOSH(A5)+ATANH(A2)+RRI(A5,A1,A1*2)+NPER(A2,-A1,A1*3)"],
  [7, 1, "=NORM.S.DIST(A2,TRUE)+T.DIST(A5,5,TRUE)+BETA.DIST(A2,2,3,TRUE)+F.DIST(A5,3,4,FALSE)+GAMMALN(A4)"],
  [
    8,
    1,
    "=EXPON.DIST(A2,2,TRUE)+WEIBULL.DIST(A5,2,3,TRUE)+BINOM.DIST(3,9,A2,TRUE)+GAMMA(A2)+ERF(A2)+INDEX(LOGEST(A1:A5),1)",
  ],
  [0, 3, "=-A1"],
  [1, 3, 40],
  [2, 3, 50],
  [3, 3, "=A4*10"],
];

function workbookOf(typed: Typed, key: typeof cellKey): ModelWorkbook {
  const made = typed.map(([row, column, content]): [number, ModelCell] => [
    key(row, column),
    typeof content === "string"
      ? { row, column, value: undefined, formula: content.slice(1) }
      : { row, column, value: content },
  ]);
  return {
    dateSystem: 1900,
    sheets: [{ name: "Model", visibility: "visible", cells: new Map(made) }],
    names: [],
    tables: [],
    externalLinks: [],
  };
}

const results = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => ({ sheet: "Model", row, column: 1 }));
const request = { results, trials: 3000, seed: 20_261_127 };

/** The bits of all trials, inputs and results, as one number of 32 bits a column. */
function digestOf(columns: readonly Float64Array[]): number[] {
  return columns.map((column) => {
    let digest = 0x811c9dc5;
    for (const byte of new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
      digest = Math.imul(digest ^ byte, 0x01000193) >>> 0;
    return digest;
  });
}

/** What page and worker run: the same functions over the same cells. */
const script = `
import { cellKey, simulateModel } from "/src/model/index.ts";
const workbookOf = ${workbookOf.toString()};
const digestOf = ${digestOf.toString()};
export function digests() {
  const { inputColumns, resultColumns } = simulateModel(workbookOf(${JSON.stringify(cells)}, cellKey), ${JSON.stringify(request)});
  return digestOf([...inputColumns, ...resultColumns]);
}
`;
const workerScript = 'import { digests } from "/digests.js"; postMessage(digests());';

test("a seeded simulation is the same to the last bit in Node, in Chromium and in its worker", async () => {
  const simulation = simulateModel(workbookOf(cells, cellKey), request);
  if (simulation === undefined) throw new Error("not simulated");
  const here = digestOf([...simulation.inputColumns, ...simulation.resultColumns]);
  expect(new Set(here).size).toBe(5 + results.length);
  expect(simulation.errors).toEqual(results.map(() => 0));

  const modules = await serveModules({ "/digests.js": script, "/worker.js": workerScript });
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags] });
  try {
    const page = await browser.newPage();
    await page.goto(modules.address);
    const onPage = await page.evaluate('import("/digests.js").then(({ digests }) => digests())');
    const inWorker = await page.evaluate(
      `new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error("the worker failed"));
      })`,
    );
    expect(onPage).toEqual(here);
    expect(inWorker).toEqual(here);
  } finally {
    await browser.close();
    await modules.close();
  }
});
