import { newest } from "../../../src/workbench/host/index.ts";
import { expectSampleFormulas } from "./sampleWorkbook.ts";

describe("the sample's sheets in Spanish, in the newest Excel", () =>
  expectSampleFormulas("es", { matrix: newest }));
