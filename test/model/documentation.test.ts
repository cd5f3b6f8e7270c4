import { readFile } from "node:fs/promises";
import { withFunctions } from "./support/documentation.ts";

it("docs/model.md lists the functions that are calculated (npm run docs:model)", async () => {
  const page = await readFile("docs/model.md", "utf8");
  expect(page).toBe(withFunctions(page));
});
