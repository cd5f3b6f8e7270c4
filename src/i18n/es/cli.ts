// Over 150 lines: the texts of one area, as data.
import type { cliEn } from "../en/cli.ts";
import type { Translation } from "../language.ts";
import { listText, numberText } from "../number.ts";

const count = (value: number, one: string, many: string): string =>
  `${numberText(value, "es")} ${value === 1 ? one : many}`;

export const cliEs: Translation<typeof cliEn> = {
  program: "Convierte un documento de estrategia en un libro de planificación que cuadra.",
  usage: "Uso:",
  argumentsTitle: "Argumentos:",
  optionsTitle: "Opciones:",
  commandsTitle: "Órdenes:",
  examplesTitle: "Ejemplos:",
  showHelp: "muestra esta ayuda",
  showVersion: "muestra la versión",
  read: "lee un documento y escribe el plan en JSON; lo que no se entendió va a la salida de errores",
  check: "enumera lo que no cuadra en uno o varios documentos, o en todos los de una carpeta",
  audit:
    "enumera lo que un lector atento preguntaría de cualquier libro: errores, líneas rotas, cifras dentro de fórmulas…",
  auditOutput: "con --map, escribe el mapa en una hoja de un libro aparte",
  auditMap: "dibujar cada hoja como un mapa: una letra por celda indica qué es",
  workbookArgument: "un libro de Excel (.xlsx, .xlsm); no se calcula ni se cambia nada en él",
  simulate:
    "simula las celdas inciertas de cualquier libro y muestra cómo se reparte un resultado y qué lo mueve",
  sensitivity: "muestra qué hace con un resultado cada celda incierta por sí sola, o una tabla de dos celdas",
  seek: "busca los valores de una celda con los que un resultado es el deseado; el archivo queda como está",
  result: "la celda cuyo valor se observa, como 'Model!B70', o un nombre del libro",
  results: "las celdas cuyos valores se observan, como 'Model!B70', o nombres del libro",
  trials: "cuántas veces se calcula el modelo, de 100 a 1.000.000 (por defecto, 10.000)",
  seed: "cualquier número: la misma semilla da las mismas cifras (por defecto, 1)",
  figuresJson: "las cifras en JSON",
  sensitivityCells: "cambia estas celdas en lugar de las marcadas como inciertas",
  change: "en qué proporción se cambian (por defecto, 10%)",
  tableRows: "una celda y sus valores, uno por fila, como 'Model!B3=1,2,3'",
  tableColumns: "otra celda y sus valores, uno por columna",
  today:
    "el día por el que valen HOY y AHORA, como AAAA-MM-DD (si no se indica, el que guarda una celda con HOY() o AHORA())",
  seekTo: "el valor que debe tener el resultado",
  seekChange: "la celda que puede cambiar",
  seekFrom: "el menor valor que puede tener la celda",
  seekUntil: "el mayor valor que puede tener la celda",
  build: "crea el libro (.xlsx) de un documento",
  init: "escribe un esquema para completar, o un plan de ejemplo",
  sample: "un plan de ejemplo en vez del esquema: ",
  fileArgument:
    "un documento (.md, .txt, .html, .docx, .xlsx, .csv, .tsv) o un plan (.json); - es la entrada estándar",
  filesArgument: "archivos o una carpeta; - es la entrada estándar",
  readJson: "el informe también en JSON",
  checkJson: "los resultados en JSON",
  format: "qué es el documento cuando su contenido no lo dice: md, html, csv, tsv, docx, xlsx o json",
  output: "dónde escribir",
  language: "idioma de las hojas (de lo contrario, el del documento)",
  outlineLanguage: "idioma del esquema",
  start: "primer mes del plan, como AAAA-MM",
  currency: "código ISO de la moneda, como EUR (es una etiqueta: no se convierte nada)",
  sheets: "solo estas hojas, separadas por comas: ",
  asOf: "fecha de referencia de las hojas, como AAAA-MM-DD (de lo contrario, hoy)",
  period: "duración de un período de la previsión (de lo contrario, year: años)",
  years: "años que abarca la previsión, de 1 a 15 (de lo contrario, hasta donde llega el plan)",
  force: "sustituye un archivo que ya existe",

  reading: (file) => `Leyendo ${file}`,
  checking: (index, total, file) => `Comprobando ${index} de ${total}: ${file}`,
  building: "Creando las hojas",
  writing: (file) => `Escribiendo ${file}`,
  built: (file, sheets) => `${file}: ${count(sheets, "hoja", "hojas")}`,
  wrote: (file) => `${file} está listo para completar`,
  wroteSample: (file) => `${file} contiene el plan de ejemplo`,

  report: (lines, understood, leftAlone) =>
    `${count(lines, "línea", "líneas")} con contenido: ${numberText(understood, "es")} ${understood === 1 ? "entendida" : "entendidas"}, ${numberText(leftAlone, "es")} sin usar`,
  repaired: (places) =>
    places === 1
      ? "1 lugar dañado del texto, reparado (letras leídas con otra codificación)"
      : `${numberText(places, "es")} lugares dañados del texto, reparados (letras leídas con otra codificación)`,
  places: {
    line: (first, last) => (first === last ? `línea ${first}` : `líneas ${first}-${last}`),
    paragraph: (first, last) => (first === last ? `párrafo ${first}` : `párrafos ${first}-${last}`),
    row: (first, last) => (first === last ? `fila ${first}` : `filas ${first}-${last}`),
    cell: (first, last) => (first === last ? first : `${first} a ${last}`),
  },
  leftAlone: (place, heading, reason) =>
    heading === "" ? `${place}: ${reason}` : `${place}, en «${heading}»: ${reason}`,

  cleanWorkbook: (file: string, formulas: number): string =>
    formulas === 0
      ? `${file}: nada que auditar, el libro no tiene fórmulas`
      : `${file}: nada que señalar en ${count(formulas, "fórmula", "fórmulas")}`,
  severity: { error: "error", warning: "aviso", note: "nota" },
  severityColumn: "Gravedad",
  placeColumn: "Lugar",
  findingColumn: "Resultado",
  addsUp: (checked) => `todo cuadra (revisado: ${checked})`,
  nothingToCheck:
    "no hay nada que revisar: no se leyó ningún objetivo, indicador, fase ni partida de presupuesto. Hacen falta encabezados como Objetivos, Indicadores, Cronograma o Presupuesto con listas o tablas debajo.",
  counts: ({ budgetLines, phases, kpis, objectives }) =>
    [
      budgetLines > 0 ? count(budgetLines, "partida", "partidas") : "",
      phases > 0 ? count(phases, "fase", "fases") : "",
      kpis > 0 ? count(kpis, "indicador", "indicadores") : "",
      objectives > 0 ? count(objectives, "objetivo", "objetivos") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  unsure: (file, parts, tables) =>
    `${file}: ${[parts > 0 ? `no está claro qué ${parts === 1 ? "es 1 parte" : `son ${parts} partes`}` : "", tables > 0 ? (tables === 1 ? "1 tabla no se entendió" : `${tables} tablas no se entendieron`) : ""].filter((part) => part !== "").join(", ")}. Véase scaleplan read --review.`,
  question: (place: string, share: string | undefined, message: string): string =>
    `${place}${share === undefined ? "" : ` (${share} del dinero)`}: ${message}`,
  questions: (file: string, shown: number, all: number, share: string): string =>
    `${file}: ${all === 1 ? "queda 1 cosa por aclarar" : `quedan ${numberText(all, "es")} cosas por aclarar`}${shown < all ? `; ${numberText(shown, "es")} de ellas deciden el ${share} del dinero` : ""}`,
  readReview: "muestra como qué se tomó cada parte, en decisiones que se pueden editar",
  decisions: "archivo con decisiones sobre qué es cada parte del documento",
  notDecisions: (file) =>
    `${file} no contiene decisiones: scaleplan read --review muestra unas para empezar.`,
  summary: (errors, warnings, notes) =>
    `${count(errors, "error", "errores")}, ${count(warnings, "aviso", "avisos")}, ${count(notes, "nota", "notas")}`,
  parts: {
    plan: "Plan",
    objectives: "Objetivos",
    pillars: "Pilares",
    strategies: "Estrategias",
    kpis: "Indicadores",
    phases: "Fases",
    budget: "Presupuesto",
    roi: "Retorno",
    assumptions: "Supuestos",
    income: "Ingresos",
    risks: "Riesgos",
    markets: "Mercados",
  },

  errors: {
    notFound: (file) => `${file} no existe.`,
    notReadable: (file) => `No se puede leer ${file}: revise sus permisos.`,
    tooLarge: (file) => `${file} supera los 50 MB, el máximo que se lee.`,
    folder: (file) => `${file} es una carpeta: indique un archivo.`,
    noDocuments: (folder) =>
      `${folder} no contiene ningún archivo .md, .txt, .html, .docx, .xlsx, .csv, .tsv ni .json.`,
    cannotUse: (file, reason) => `${file}: ${reason}`,
    standardInput: "entrada estándar",
    outputWithoutMap: "-o escribe un mapa: agregue --map.",
    exists: (file) => `${file} ya existe y no se ha modificado: agregue --force para sustituirlo.`,
    notWritable: (file) => `No se puede escribir ${file}: revise que su carpeta exista y los permisos.`,
    badOption: (option, value, expected) => `${option} no puede ser «${value}»: ${expected}.`,
    expectNumber: "escriba un número, como 1000 o 10%",
    expectAxis: "escriba una celda y sus valores, como Model!B3=1,2,3",
    expectMonth: "escriba el mes como AAAA-MM, por ejemplo 2027-01",
    expectDate: "escriba la fecha como AAAA-MM-DD, por ejemplo 2027-01-31",
    expectCurrency: "escriba las tres letras de un código ISO 4217, por ejemplo EUR",
    expectPeriod: "escriba year, quarter o month",
    expectYears: "escriba un número entero del 1 al 15",
    sampleLanguage: (names: string): string => `los ejemplos están en ${names}`,
    expectFormat: (names) => `elija entre ${listText(names, "es")}`,
    expectSheets: (names) => `elija entre ${listText(names, "es")}`,
    missingArgument: "falta un archivo: consulte scaleplan --help.",
    wrongUse: (detail) => `${detail}. Consulte scaleplan --help.`,
  },
};
