// Over 150 lines: the texts of one area, as data.
import type { readingEn } from "../en/reading.ts";
import type { Translation } from "../language.ts";
import { listText, numberText } from "../number.ts";

const quoted = (text: string): string => (text === "" ? "una parte sin encabezado" : `«${text}»`);

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `«${name}»`);
  const more = names.length - shown.length;
  return listText(more > 0 ? [...shown, `${numberText(more, "es")} más`] : shown, "es");
}

export const readingEs: Translation<typeof readingEn> = {
  errors: {
    empty: "no contiene nada",
    tooLarge: (megabytes) => `ocupa más de ${megabytes} MB`,
    binary: "no es un texto",
    broken: "está dañado o incompleto: ábralo con el programa que lo creó y guárdelo de nuevo",
    protected: "está protegido con contraseña: guárdelo sin ella",
    oldOffice: "tiene un formato antiguo de Office: guárdelo como .docx o .xlsx",
    otherFormat: (format) =>
      `es un archivo de tipo ${format}, que no se puede leer: guárdelo como .docx, .xlsx, .csv, .html o .md`,
    unpacksTooLarge:
      "descomprimido ocupa mucho más de lo que contiene un documento, por lo que no se ha abierto",
    noHeadings: "no tiene encabezados: las secciones se reconocen por las líneas que empiezan con #",
    invalidJson: "no es JSON válido",
    otherSchema: (path, expected, received) =>
      path === ""
        ? `no es un plan: se esperaba ${expected} y hay ${received}`
        : `no es un plan: en ${path} se esperaba ${expected} y hay ${received}`,
    missing: (path) => `no es un plan: falta ${path}`,
    newerVersion: (version) =>
      `lo escribió una versión posterior (formato de plan ${version}): actualice este programa para abrirlo`,
  },
  kinds: {
    number: "un número",
    string: "un texto",
    object: "un objeto",
    array: "una lista",
    null: "nada (null)",
  },
  partKinds: {
    objectives: "objetivos",
    objective: "un objetivo",
    kpis: "indicadores",
    pillars: "pilares",
    pillar: "un pilar",
    initiatives: "iniciativas",
    phases: "fases",
    phase: "una fase",
    costs: "gastos",
    income: "ingresos",
    returns: "rentabilidad",
    risks: "riesgos",
    assumptions: "supuestos",
    strategy: "una estrategia",
    notes: "notas",
    ignore: "nada del plan",
  },
  roles: {
    name: "nombre",
    category: "categoría",
    amount: "importe",
    low: "mínimo",
    likely: "más probable",
    high: "máximo",
    quantity: "cantidad",
    unitCost: "coste unitario",
    byPeriod: "importe de un periodo",
    total: "total de los periodos",
    planned: "previsto",
    actual: "real",
    variance: "desviación",
    share: "porcentaje",
    frequency: "frecuencia",
    moment: "fecha",
    income: "ingreso",
    option: "alternativa",
    part: "parte del importe",
    case: "lo mismo en otro caso",
    sameMoney: "el mismo dinero expresado de otro modo",
    ordinal: "numeración",
    note: "observación",
    apart: "importe de un grupo",
    unknown: "se desconoce",
    kpi: "indicador",
    risk: "riesgo",
    chance: "probabilidad",
    impact: "impacto",
    response: "respuesta",
    keyResult: "resultado clave",
    objective: "objetivo",
    baseline: "línea base",
    target: "meta",
    owner: "responsable",
    due: "plazo",
    phase: "fase",
    activity: "actividad",
    initiative: "iniciativa",
    number: "numeración",
    text: "texto",
  },
  questions: {
    kind: (heading: string, taken: string, other: string): string =>
      `Se ha leído ${quoted(heading)} como ${taken} y podría ser ${other}.`,
    changed: (heading: string): string =>
      `Lo decidido sobre ${quoted(heading)} era para otras filas: ¿sigue siendo correcto?`,
    contradicted: (heading: string): string =>
      `Dos decisiones sobre ${quoted(heading)} se contradicen: no se ha aplicado ninguna.`,
    severalAmounts: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "indica" : "indican"} varios importes: se ha tomado el primero.`,
    percentiles: (names: readonly string[]): string =>
      `${some(names)}: se han tomado percentiles como extremos.`,
    columns: (names: readonly string[]): string =>
      `Varias columnas contienen importes y nada dice cuál vale para ${some(names)}.`,
    total: (names: readonly string[]): string =>
      `No está claro si ${some(names)} ${names.length === 1 ? "es una línea o el total de otras" : "son líneas o totales de otras"}.`,
    cases: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "figura" : "figuran"} en varios casos: se ha tomado el caso base o, si no lo hay, el primero. Los casos pueden ser un rango o planes alternativos.`,
    product: (names: readonly string[]): string =>
      `La cantidad por el coste unitario no da el importe indicado para ${some(names)}.`,
    perUnit: (names: readonly string[]): string =>
      `Por su nombre, ${some(names)} ${names.length === 1 ? "es el precio de una unidad" : "son precios de una unidad"}. No se indica cuántas hacen falta: se ha contado una.`,
    periodSum: (names: readonly string[]): string =>
      `Los importes por periodo no suman el total indicado para ${some(names)}.`,
    laterTimes: (names: readonly string[]): string =>
      `Una parte de ${some(names)} es de periodos posteriores que no se nombran: se cuenta en el año siguiente al último indicado.`,
    incomeTotal: (names: readonly string[]): string =>
      `Las líneas de ingresos no suman el total indicado para ${some(names)}.`,
    yearless: (names: readonly string[]): string =>
      `Los meses de ${some(names)} no indican el año: el primero se cuenta como el primer mes del plan. Escriba el año en los encabezados de la tabla o encima de ella.`,
    direction: (names: readonly string[]): string =>
      `No está claro si ${some(names)} ${names.length === 1 ? "es un gasto o un ingreso" : "son gastos o ingresos"}.`,
    scale: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "figura junto a importes que indican su unidad (miles, millones) y podría estar" : "figuran junto a importes que indican su unidad (miles, millones) y podrían estar"} en la misma: escriba la unidad detrás de cada importe.`,
    currency: (names: readonly string[]): string => `No está clara la moneda de ${some(names)}.`,
    unread: (names: readonly string[]): string =>
      `Importes que no se han leído: ${names.slice(0, 3).map(quoted).join(", ")}${names.length > 3 ? ` y ${numberText(names.length - 3, "es")} más` : ""}.`,
    shares: (names: readonly string[]): string =>
      `No está claro de qué total ${names.length === 1 ? "es parte" : "son parte"} ${some(names)}.`,
    currencyNone: (): string => "No se indica la moneda.",
    currencyAssumed: (code: string): string => `No se indica la moneda: por su signo se supone ${code}.`,
    move: (names: readonly string[]): string =>
      `Las dos cifras de ${some(names)} pueden ser el punto de partida y la meta, o los extremos de un rango: escriba «32 → 50» para lo primero y «32–50» para lo segundo.`,
    period: (track: string, lines: number): string =>
      `En ${quoted(track)} no se dice si ${lines === 1 ? "su importe es anual, mensual o de una sola vez" : `${numberText(lines, "es")} de sus importes son anuales, mensuales o de una sola vez`}.`,
    periodIncome: (track: string, lines: number): string =>
      `En ${quoted(track)} no se dice si ${lines === 1 ? "su ingreso es anual, mensual o de una sola vez" : `${numberText(lines, "es")} de sus ingresos son anuales, mensuales o de una sola vez`}.`,
  },
  leftAlone: {
    noHeading: "está antes del primer encabezado",
    emptyHeading: "encabezado sin nada debajo",
    prose: "texto corrido, que el plan no recoge",
    table: "tabla cuyos encabezados no nombran ni indicadores ni un presupuesto",
    code: "código",
    html: "HTML: se conserva como texto y nunca se ejecuta",
    image: "imagen",
    unknownSection: "sección de una clase que no se conoce",
    noAmount: "no se encontró ningún importe",
    noPeriod: "no se encontró ningún periodo",
    tooDeep: "detalle anidado bajo su línea",
    frontmatter: "campo de la cabecera del documento que nada dice del plan",
    groupOutcome: "resultado de un grupo de indicadores, que en el plan no tiene ninguno",
    detail: "describe un indicador con palabras para las que el plan no tiene campo",
    unreadableValue: "valor que su campo no admite",
    changedSince: "guardado para un importe o un texto que ha cambiado desde entonces",
  },
  notices: {
    ownTables:
      "El libro contiene las tablas de un plan: el plan se ha leído de ellas tal como están y no se han leído otras hojas.",
    macros: "El archivo contiene macros: no se han ejecutado ni leído.",
    hiddenSheet: (sheet) => `La hoja «${sheet}» está oculta y no se ha leído.`,
    rowsBeyond: (sheet, limit) =>
      `De «${sheet}» se han leído las primeras ${limit} filas, que es el máximo de una hoja.`,
    hiddenRows: (sheet, count) =>
      count === 1
        ? `No se ha leído una fila oculta de la hoja «${sheet}».`
        : `No se han leído ${count} filas ocultas de la hoja «${sheet}».`,
    hiddenColumns: (sheet, count) =>
      count === 1
        ? `No se ha leído una columna oculta de la hoja «${sheet}».`
        : `No se han leído ${count} columnas ocultas de la hoja «${sheet}».`,
    noValue: (sheet, count) =>
      count === 1
        ? `Una fórmula de la hoja «${sheet}» no tiene resultado guardado: abra el archivo en Excel y guárdelo.`
        : `${count} fórmulas de la hoja «${sheet}» no tienen resultado guardado: abra el archivo en Excel y guárdelo.`,
  },
};
