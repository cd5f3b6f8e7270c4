import { readPreferences, toQuery } from "../../../src/workbench/page/preferences.ts";

test.each([
  ["", "es-MX", { language: "es", theme: "light", emptyCellsAs: 0, requirements: "newest", situations: [] }],
  [
    "?language=en",
    "es-MX",
    { language: "en", theme: "light", emptyCellsAs: 0, requirements: "newest", situations: [] },
  ],
  [
    "?language=es&theme=dark&empty=null&requirements=floor",
    "en",
    { language: "es", theme: "dark", emptyCellsAs: null, requirements: "floor", situations: [] },
  ],
  [
    "?language=es&excel=listSeparator&excel=web&excel=nonsense",
    "en",
    {
      language: "es",
      theme: "light",
      emptyCellsAs: 0,
      requirements: "newest",
      situations: ["listSeparator", "web"],
    },
  ],
  [
    "?language=xx&theme=pink",
    "fr",
    { language: "en", theme: "light", emptyCellsAs: 0, requirements: "newest", situations: [] },
  ],
])("the address %s in a browser in %s opens as %j, and says so again", (query, browser, preferences) => {
  expect(readPreferences(query, browser)).toEqual(preferences);
  expect(readPreferences(toQuery(readPreferences(query, browser)), "fr")).toEqual(preferences);
});
