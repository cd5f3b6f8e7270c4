import { floor } from "../../../src/workbench/host/index.ts";
import { expectSampleFormulas } from "./sampleWorkbook.ts";

describe("the sample's sheets in English, in the oldest Excel that is promised", () =>
  expectSampleFormulas("en", { matrix: floor }));
