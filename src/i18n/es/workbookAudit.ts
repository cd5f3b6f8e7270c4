import type { workbookAuditEn } from "../en/workbookAudit.ts";
import { formulaText } from "../formulaText.ts";
import { numberText } from "../number.ts";

const number = (value: string | number | undefined): string => numberText(Number(value), "es");
const filled = (cells: number): string =>
  cells > 1 ? ` La misma fórmula está en ${number(cells)} celdas.` : "";

export const workbookAuditEs: typeof workbookAuditEn = {
  names: {
    errorValue: "Error",
    circle: "Referencia circular",
    brokenPattern: "Rompe su línea",
    overwritten: "Escrito sobre una fórmula",
    shortRange: "Total incompleto",
    constant: "Cifra dentro de una fórmula",
    textNumber: "Número guardado como texto",
    blankReference: "Apunta a una celda vacía",
    unusedInput: "Ninguna fórmula lo usa",
    externalLink: "Vínculo a otro libro",
    volatile: "Cambia por sí sola",
    longFormula: "Difícil de leer",
    hiddenSheet: "Hoja oculta",
  },
  marks: {
    letters: { input: "C", formula: "F", filled: "f", label: "R", finding: "!", error: "E" },
    meanings: {
      input: "cifra escrita",
      formula: "fórmula",
      filled: "fórmula de la celda de la izquierda o de arriba",
      label: "rótulo",
      finding: "hallazgo",
      error: "error",
    },
    leftOut: (cells) => (cells === 1 ? "falta 1 celda más" : `faltan ${number(cells)} celdas más`),
  },
  sentences: {
    errorValue: ({ error, formula }, cells) =>
      error === formula
        ? `En la celda está ${error}. Todo lo que se refiere a ella muestra también el error.`
        : `${formulaText(formula)} da ${error}. Todo lo que se refiere a ella muestra también el error.${filled(cells)}`,
    circle: ({ path = "", count }) =>
      Number(count) > 1
        ? `${number(count)} celdas dependen unas de otras: ${path}${Number(count) > path.toString().split(", ").length ? " …" : ""}. Excel no puede fijar sus valores.`
        : `La fórmula de ${path} depende de su propio resultado. Excel no puede fijar su valor.`,
    brokenPattern: ({ formula, neighbour, neighbourFormula }, cells) =>
      `${formulaText(formula)} es distinta de las fórmulas de al lado (${neighbour}: ${formulaText(neighbourFormula)}).${cells > 1 ? ` Ocurre en ${number(cells)} celdas seguidas.` : ""} Si es a propósito, dígalo al lado.`,
    overwritten: ({ value, neighbour, neighbourFormula }) =>
      value === ""
        ? `No hay nada donde las celdas vecinas calculan (${neighbour}: ${formulaText(neighbourFormula)}): los totales lo toman por 0.`
        : `Se escribió ${value} donde las celdas vecinas calculan (${neighbour}: ${formulaText(neighbourFormula)}). No cambia cuando cambian los datos.`,
    shortRange: ({ formula, omitted }, cells) =>
      `${formulaText(formula)} deja fuera ${omitted}, que está justo detrás de su rango.${filled(cells)}`,
    constant: ({ formula, constants }, cells) =>
      `${formulaText(formula)} contiene ${constants}. Ponga la cifra en una celda con nombre, para que se vea y se pueda cambiar.${filled(cells)}`,
    textNumber: ({ value }, cells) =>
      `«${value}»${cells > 1 ? ` y ${number(cells - 1)} más debajo son` : " es"} texto, y las sumas pasan por alto el texto. Vuelva a ${cells > 1 ? "escribirlos" : "escribirlo"} como número.`,
    blankReference: ({ formula, blank }, cells) =>
      `${formulaText(formula)} se refiere a ${blank}, donde no hay nada: Excel lo toma por 0.${filled(cells)}`,
    unusedInput: ({ value, label }, cells) =>
      `Ninguna fórmula usa «${label}» (${value})${cells > 1 ? ` ni ${number(cells - 1)} cifras más de al lado` : ""}: si se ${cells > 1 ? "cambian" : "cambia"}, no cambia nada.`,
    externalLink: ({ formula, workbook }, cells) =>
      `${formulaText(formula)} toma cifras de ${workbook}. Quien abre solo este libro ve los últimos valores.${filled(cells)}`,
    volatile: ({ formula, function: called }, cells) =>
      `${formulaText(formula)} usa ${called}, que Excel calcula de nuevo en cada cambio: mañana puede dar otra cosa.${filled(cells)}`,
    longFormula: ({ parts, depth }, cells) =>
      `La fórmula tiene ${number(parts)} nombres, cifras y operadores y ${number(depth)} niveles de paréntesis. Divídala en pasos que se puedan comprobar.${filled(cells)}`,
    hiddenSheet: ({ formulas, visibility }, cells) =>
      `La hoja está oculta${visibility === "veryHidden" ? " y el menú de Excel no la muestra" : ""}: ${number(cells)} celdas, ${number(formulas)} con fórmulas.`,
  },
};
