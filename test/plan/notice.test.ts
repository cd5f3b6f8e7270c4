import { readingTexts } from "../../src/i18n/reading.ts";
import { noticeSentence } from "../../src/plan/notice.ts";
import type { SourceNotice } from "../../src/plan/source/tree.ts";

describe("what of a file was not read is said with its sheet and its count", () => {
  it.each<[SourceNotice, string[]]>([
    [{ kind: "macros" }, ["acros"]],
    [{ kind: "ownTables" }, []],
    [{ kind: "hiddenSheet", sheet: "Salaries" }, ["Salaries"]],
    [{ kind: "hiddenRows", sheet: "Costs", count: 7 }, ["Costs", "7"]],
    [{ kind: "hiddenColumns", sheet: "Costs", count: 3 }, ["Costs", "3"]],
    [{ kind: "noValue", sheet: "Model", count: 12 }, ["Model", "12"]],
  ])("%j", (notice, parts) => {
    const sentences = (["en", "es", "pt"] as const).map((language) =>
      noticeSentence(notice, readingTexts[language].notices, language),
    );
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) for (const part of parts) expect(sentence).toContain(part);
  });

  it("writes a limit as the language does", () => {
    const notice = { kind: "rowsBeyond", sheet: "Data", limit: 20_000 } as const;
    expect(noticeSentence(notice, readingTexts.en.notices, "en")).toContain("20,000");
    expect(noticeSentence(notice, readingTexts.es.notices, "es")).toContain("20.000");
  });
});
