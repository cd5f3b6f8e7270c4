import type { workbookAuditEn } from "../en/workbookAudit.ts";
import { formulaText } from "../formulaText.ts";
import { numberText } from "../number.ts";

const number = (value: string | number | undefined): string => numberText(Number(value), "pt");
const filled = (cells: number): string =>
  cells > 1 ? ` A mesma fórmula está em ${number(cells)} células.` : "";

export const workbookAuditPt: typeof workbookAuditEn = {
  names: {
    errorValue: "Erro",
    circle: "Referência circular",
    brokenPattern: "Quebra sua linha",
    overwritten: "Escrito sobre uma fórmula",
    shortRange: "Total incompleto",
    constant: "Número dentro de uma fórmula",
    textNumber: "Número guardado como texto",
    blankReference: "Aponta para uma célula vazia",
    unusedInput: "Nenhuma fórmula o usa",
    externalLink: "Vínculo a outra pasta de trabalho",
    volatile: "Muda por si só",
    longFormula: "Difícil de ler",
    hiddenSheet: "Planilha oculta",
  },
  marks: {
    letters: { input: "N", formula: "F", filled: "f", label: "R", finding: "!", error: "E" },
    meanings: {
      input: "número escrito",
      formula: "fórmula",
      filled: "fórmula da célula à esquerda ou acima",
      label: "rótulo",
      finding: "achado",
      error: "erro",
    },
    leftOut: (cells) => (cells === 1 ? "falta mais 1 célula" : `faltam mais ${number(cells)} células`),
  },
  sentences: {
    errorValue: ({ error, formula }, cells) =>
      error === formula
        ? `Na célula está ${error}. Tudo o que se refere a ela também mostra o erro.`
        : `${formulaText(formula)} dá ${error}. Tudo o que se refere a ela também mostra o erro.${filled(cells)}`,
    circle: ({ path = "", count }) =>
      Number(count) > 1
        ? `${number(count)} células dependem umas das outras: ${path}${Number(count) > path.toString().split(", ").length ? " …" : ""}. O Excel não consegue fixar seus valores.`
        : `A fórmula de ${path} depende de seu próprio resultado. O Excel não consegue fixar seu valor.`,
    brokenPattern: ({ formula, neighbour, neighbourFormula }, cells) =>
      `${formulaText(formula)} é diferente das fórmulas ao lado (${neighbour}: ${formulaText(neighbourFormula)}).${cells > 1 ? ` Ocorre em ${number(cells)} células seguidas.` : ""} Se for de propósito, diga-o ao lado.`,
    overwritten: ({ value, neighbour, neighbourFormula }) =>
      value === ""
        ? `Não há nada onde as células vizinhas calculam (${neighbour}: ${formulaText(neighbourFormula)}): os totais o tomam por 0.`
        : `Foi escrito ${value} onde as células vizinhas calculam (${neighbour}: ${formulaText(neighbourFormula)}). Não muda quando os dados mudam.`,
    shortRange: ({ formula, omitted }, cells) =>
      `${formulaText(formula)} deixa de fora ${omitted}, que está logo depois de seu intervalo.${filled(cells)}`,
    constant: ({ formula, constants }, cells) =>
      `${formulaText(formula)} contém ${constants}. Ponha o número em uma célula com nome, para que seja visto e possa ser alterado.${filled(cells)}`,
    textNumber: ({ value }, cells) =>
      `“${value}”${cells > 1 ? ` e mais ${number(cells - 1)} abaixo são` : " é"} texto, e as somas ignoram texto. Escreva-${cells > 1 ? "os" : "o"} de novo como número.`,
    blankReference: ({ formula, blank }, cells) =>
      `${formulaText(formula)} se refere a ${blank}, onde não há nada: o Excel toma isso por 0.${filled(cells)}`,
    unusedInput: ({ value, label }, cells) =>
      `Nenhuma fórmula usa “${label}” (${value})${cells > 1 ? ` nem mais ${number(cells - 1)} números ao lado` : ""}: se ${cells > 1 ? "mudarem" : "mudar"}, nada muda.`,
    externalLink: ({ formula, workbook }, cells) =>
      `${formulaText(formula)} toma números de ${workbook}. Quem abre só esta pasta de trabalho vê os últimos valores.${filled(cells)}`,
    volatile: ({ formula, function: called }, cells) =>
      `${formulaText(formula)} usa ${called}, que o Excel calcula de novo a cada alteração: amanhã pode dar outra coisa.${filled(cells)}`,
    longFormula: ({ parts, depth }, cells) =>
      `A fórmula tem ${number(parts)} nomes, números e operadores e ${number(depth)} níveis de parênteses. Divida-a em passos que possam ser conferidos.${filled(cells)}`,
    hiddenSheet: ({ formulas, visibility }, cells) =>
      `A planilha está oculta${visibility === "veryHidden" ? " e o menu do Excel não a mostra" : ""}: ${number(cells)} células, ${number(formulas)} com fórmulas.`,
  },
};
