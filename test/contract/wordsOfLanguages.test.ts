import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const root = new URL("../../src/", import.meta.url);
const stripped = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Words of plans in Spanish and Portuguese that are neither English nor names in code. */
const telltale =
  /(?<!\p{L})(?:fases?|etapas?|hitos?|marcos|presupuestos?|orcamentos?|ingresos?|receitas?|gastos?|despesas?|costes?|custos?|importes?|montos?|moneda|moeda|divisa|riesgos?|riscos?|objetivos?|metas|indicadores|iniciativas?|pilares|supuestos|premissas|plazo|prazo|mes(?:es)?|trimestres?|semanas?|semestres?|anos?|dias?|millones|milhoes|miles|mercados?|paises|precios?|precos?|clientes?|nombre|bajo|alto|hoja|folha|para|como|hasta|desde|entre)(?!\p{L})/u;

const places = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/^(?:i18n|lexicon|plan\/sample)\//.test(path))
  .sort();

/** Texts and patterns of a file without its comments, which may show examples in any language. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isRegularExpressionLiteral(node)) found.push(node.getText());
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("read.tsx", text, ts.ScriptTarget.Latest, true));
  return found;
}

const withWords = (text: string): string[] =>
  literalsOf(text).filter((literal) => telltale.test(stripped(literal)));

describe("words of people's languages stand in the lexicon and in the texts", () => {
  it.each([
    ["a text", 'if (kind === "Fase") f();', 1],
    ["a pattern", "const heading = /^(?:phase|fase)s?/i;", 1],
    ["a word with an accent", 'const unit = "años";', 1],
    ["a text that is put together", "const text = `${count} meses`;", 1],
    ["an example in a comment", '/** "de 1 M€ a 5 M€ en 3 años" */\nconst a = 1;', 0],
    ["names of code", 'import { fases } from "./meses.ts";\nconst kind = "phases";', 0],
  ])("%s is told from them", (_what, text, count) => {
    expect(withWords(text)).toHaveLength(count);
  });

  it("and nowhere else, but where the reason stands here", () => {
    const allowed = new Set([
      // Headings of a table that people make by hand: the data of one module.
      "model/inputs/words.ts",
      // What Excel calls an unnamed sheet, which is no word of a plan.
      "plan/source/workbook/index.ts",
      "workbench/page/spreadsheet.ts",
      // Words that a search for a function passes over.
      "taskpane/functions/search.ts",
    ]);
    const found = places
      // What stands around a figure in a sentence is grammar, which one reader alone needs.
      .filter((path) => !path.startsWith("plan/reading/") && !allowed.has(path))
      .map((path) => [path, readFileSync(new URL(path, root), "utf8")] as const)
      .flatMap(([path, text]) =>
        // Few files have such a word at all, and only those are worth parsing.
        telltale.test(stripped(text)) ? withWords(text).map((literal) => `${path}: ${literal}`) : [],
      );
    expect(found).toEqual([]);
  });
});
