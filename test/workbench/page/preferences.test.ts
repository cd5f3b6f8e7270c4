import { readPreferences, toQuery } from "../../../src/workbench/page/preferences.ts";

test.each([
  ["", "es-MX", { language: "es", theme: "light", emptyCellsAs: 0, requirements: "newest" }],
  ["?language=en", "es-MX", { language: "en", theme: "light", emptyCellsAs: 0, requirements: "newest" }],
  [
    "?language=es&theme=dark&empty=null&requirements=floor",
    "en",
    { language: "es", theme: "dark", emptyCellsAs: null, requirements: "floor" },
  ],
  [
    "?language=xx&theme=pink",
    "fr",
    { language: "en", theme: "light", emptyCellsAs: 0, requirements: "newest" },
  ],
])("the address %s in a browser in %s opens as %j, and says so again", (query, browser, preferences) => {
  expect(readPreferences(query, browser)).toEqual(preferences);
  expect(readPreferences(toQuery(readPreferences(query, browser)), "fr")).toEqual(preferences);
});
