import fc from "fast-check";
import { readMarkdown } from "../../../src/plan/index.ts";
import { decodeWindows1252 } from "../../../src/plan/reading/windows1252.ts";
import { repairDamage } from "../../../src/plan/reading/damage.ts";

/** Text as a program shows it that takes its UTF-8 for another encoding. */
function misread(text: string, encoding: string): string {
  const bytes = new TextEncoder().encode(text);
  return encoding === "gbk" ? new TextDecoder("gbk").decode(bytes) : decodeWindows1252(bytes);
}

const spanish = "Inversión: ¿qué año? La niñez, el pingüino y ÁRBOL ÚNICO están aquí.";

describe("text that was decoded as another encoding", () => {
  it.each([
    ["windows-1252", spanish],
    ["windows-1252", "“Comillas”, guion – y 📈 más €500"],
    ["gbk", spanish],
    ["gbk", "Plan 📊 de acción"],
  ])("is repaired from %s: %s", (encoding, text) => {
    const repair = repairDamage(misread(text, encoding));
    expect(repair.text).toBe(text);
    expect(repair.repaired).toEqual([{ damage: encoding, places: expect.any(Number) as number }]);
  });

  it("is repaired where a pair of bytes swallowed the letter behind it", () => {
    expect(repairDamage(misread("el “fin” llegó", "gbk")).text).toContain("“fin");
  });

  it("is counted by places", () => {
    expect(repairDamage("enfoc谩ndose en expansi贸n").repaired).toEqual([{ damage: "gbk", places: 2 }]);
  });

  it.each([
    "中文 计划 煤炭 茅台",
    "煤",
    "価格 100円",
    "SÃO PAULO CAFÉ™",
    "Ã",
    "naïve Ärger",
    "5 × 3 ≥ 15",
    "한국어 계획",
  ])("is left as it is when it is genuine: %s", (text) => {
    expect(repairDamage(text)).toEqual({ text, repaired: [] });
  });

  it("is repaired beside genuine Chinese", () => {
    expect(repairDamage("计划 del a帽o").text).toBe("计划 del año");
  });

  it("never changes what pure ASCII says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(repairDamage(text).text).toBe(text);
      }),
    );
  });

  it("is repaired for every Spanish word", () => {
    const letters = fc.constantFrom(..."abcdefgáéíóúñü");
    const words = fc.array(letters, { minLength: 3 }).map((word) => `a${word.join("")}a`);
    fc.assert(
      fc.property(words, fc.constantFrom("gbk", "windows-1252"), (word, encoding) => {
        expect(repairDamage(misread(word, encoding)).text).toBe(word);
      }),
    );
  });
});

describe("headings that lost their accented letters", () => {
  const { plan } = readMarkdown(
    [
      "# Plan",
      "## MTRICAS",
      "### reas",
      "- **Calidad**: 90%+",
      "## IMPLEMENTACIN Y CRONOGRAMA",
      "### Fase 1: Inicio (Ao 1)",
      "- **Q1**: Empezar",
      "## INVERSIN",
      "### Personal",
      "- **Equipo**: $1M-2M por ao",
    ].join("\n"),
  );

  it("are recognised all the same", () => {
    expect(plan.kpis).toMatchObject([{ group: "reas", name: "Calidad" }]);
    expect(plan.phases).toMatchObject([{ name: "Inicio", startMonth: 1, endMonth: 12 }]);
    expect(plan.budget.categories).toMatchObject([
      { name: "Personal", lines: [{ low: 1e6, period: "year" }] },
    ]);
  });
});

describe("text that was damaged more than once, or lost bytes with it", () => {
  it("is repaired as often as it takes", () => {
    const once = "Ã³";
    const twice = "ÃƒÂ³";
    expect(repairDamage(`Misi${twice}n y visi${once}n`).text).toBe("Misión y visión");
  });

  it("gets a sign back that lost its last byte where only one is likely", () => {
    expect(repairDamage("8 % 鈥\ufffd 10 %, 50鈧\ufffd, 鉁\ufffd hecho")).toEqual({
      text: "8 % – 10 %, 50€, ✔ hecho",
      repaired: [{ damage: "gbk", places: 3 }],
    });
  });

  it("stays as it is where several are, or nothing was lost", () => {
    expect(repairDamage("鈮\ufffd 80 %, 鉁 y 中文").text).toBe("鈮\ufffd 80 %, 鉁 y 中文");
  });
});
