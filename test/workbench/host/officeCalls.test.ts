import { floor, newest } from "../../../src/workbench/host/index.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";
import { officeCalls } from "./officeCalls.ts";

describe.each([
  ["the floor's requirement sets", floor],
  ["the newest requirement sets", newest],
])("Office.js calls at %s", (_name, matrix) => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await bootOffice({ matrix });
  });
  afterAll(() => office.close());

  test.each(officeCalls.filter(({ needs }) => needs === undefined || matrix === newest))("$name", ({ run }) =>
    run(office),
  );
});

test("the script has sixty calls or more", () => {
  expect(officeCalls.length).toBeGreaterThanOrEqual(60);
});
