import { detectLanguage } from "../../../src/plan/reading/language.ts";
import { readMarkdown } from "../../../src/plan/index.ts";

describe("the language of a document", () => {
  it.each([
    ["en", "# Café Lumen\n\n## Start-up costs\n- Oven: $9,800\n- Fit-out: $41,000\n"],
    ["en", "# Señor Gómez catering\n\n## Monthly costs\n- Rent: $3,750\n- Wages: $11,200\n"],
    ["en", "# São Paulo office\n\n## Targets\n- Clients: 40 by June\n"],
    ["es", "# Bar Lumen\n\n## Costes\n- Horno: 9.800 €\n- Reforma: 41.000 €\n"],
    ["es", "# Educación\n\n## Año 1\n- Becas: 5.000 €\n"],
    ["es", "# ¿Cuánto cuesta?\n\n- Horno: 9.800\n"],
    [
      "pt",
      "# Rede de bibliotecas\n\n## Metas\n- Empréstimos digitais: 40.000 (hoje 22.500)\n- Bairros: 18\n",
    ],
    ["pt", "# Padaria\n\n## Orçamento\n- Forno: R$ 9.800\n- Aluguel: R$ 2.000\n"],
  ])("is %s by its words, whatever letters a name is written in: %j", (language, text) => {
    expect(readMarkdown(text).plan.language).toBe(language);
  });

  it("is not told by names and figures alone", () => {
    expect(detectLanguage("CRM: 5,000\nERP: 12,000")).toBeUndefined();
  });

  it("is that of most of its words, not of the accents of one that is repeated", () => {
    expect(detectLanguage("Rent of the café, wages of the café, roof of the café")).toBe("en");
  });
});
