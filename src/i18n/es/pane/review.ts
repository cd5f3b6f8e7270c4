import type { reviewEn } from "../../en/pane/review.ts";
import type { Translation } from "../../language.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const reviewEs: Translation<typeof reviewEn> = {
  title: "Cómo se entendió el documento",
  allClear: (parts) => (parts === 1 ? "Su única parte está clara." : `Las ${parts} partes están claras.`),
  unclear: (unclear, parts) =>
    unclear === 1
      ? `1 de ${plural(parts, "parte", "partes")} podría ser otra cosa. Elija qué es o mantenga la lectura.`
      : `${unclear} de ${parts} partes podrían ser otra cosa. Elija qué son o mantenga la lectura.`,
  more: (count) => `Mostrar ${count} más`,
  others: (count) => (count === 1 ? "La parte que está clara" : `Las ${count} partes que están claras`),
  all: (count) => (count === 1 ? "Su única parte" : `Las ${count} partes`),
  place: {
    line: (line) => `Línea ${line}`,
    paragraph: (paragraph) => `Párrafo ${paragraph}`,
    row: (row) => `Fila ${row}`,
    cell: (cell) => `Celda ${cell}`,
  },
  table: {
    line: (first, last) =>
      first === last ? `Tabla en la línea ${first}` : `Tabla en las líneas ${first} a ${last}`,
    paragraph: (first, last) =>
      first === last ? `Tabla en el párrafo ${first}` : `Tabla en los párrafos ${first} a ${last}`,
    row: (first, last) =>
      first === last ? `Tabla en la fila ${first}` : `Tabla en las filas ${first} a ${last}`,
    cell: (first, last) =>
      first === last ? `Tabla en la celda ${first}` : `Tabla de la celda ${first} a la ${last}`,
  },
  unnamed: "Sin título",
  several: (count) => `${count} partes semejantes`,
  kind: (heading) => `Qué es «${heading}»`,
  columns: (count) => (count === 1 ? "Qué es su columna" : `Qué son sus ${count} columnas`),
  asRead: (kind) => `${kind} (según la lectura)`,
  keep: "Es correcto",
  keepFor: (heading) => `Es correcto para «${heading}»`,
  rows: {
    label: (name) => `Qué es «${name}»`,
    choose: "Elija",
    line: "Una partida",
    total: "El total de otras",
    ignore: "No se cuenta",
  },
  kinds: {
    objectives: "Objetivos",
    objective: "Un objetivo",
    kpis: "Indicadores",
    pillars: "Pilares",
    pillar: "Un pilar",
    initiatives: "Iniciativas",
    phases: "Fases",
    phase: "Una fase",
    costs: "Costos",
    income: "Ingresos",
    returns: "Retorno de la inversión",
    risks: "Riesgos",
    assumptions: "Supuestos",
    strategy: "Estrategia",
    notes: "Nota: se guarda como texto",
    ignore: "Omitir",
  },
  gave: {
    nothing: "no aportó nada al plan",
    objectives: (count) => plural(count, "objetivo", "objetivos"),
    kpis: (count) => plural(count, "indicador", "indicadores"),
    phases: (count) => plural(count, "fase", "fases"),
    lines: (count) => plural(count, "partida", "partidas"),
    income: (count) => plural(count, "línea de ingresos", "líneas de ingresos"),
    risks: (count) => plural(count, "riesgo", "riesgos"),
    notes: (count) => plural(count, "nota", "notas"),
    range: (low, high) => (low === high ? low : `de ${low} a ${high}`),
    of: (track, amounts) => `${track}: ${amounts}`,
  },
  why: {
    because: (reasons) => `Motivo: ${reasons}.`,
    instead: (kind, reasons) => `También podría ser: ${kind} (${reasons}).`,
    even: "hay tantas señales de lo uno como de lo otro",
    decided: "Lo decidió usted.",
    changed: "Lo decidió usted cuando tenía otras filas: vuelva a mirarlo.",
    reasons: {
      label: "la etiqueta de su título",
      heading: "las palabras de su título",
      headingHint: "una palabra de su título",
      title: "el título del documento",
      above: "la parte en la que está",
      amounts: "los importes que contiene",
      keyResults: "los resultados clave que contiene",
      times: "las fechas de sus títulos",
      columns: "los títulos de sus columnas",
      form: "la forma de sus listas",
      attributes: "líneas sobre responsables o contactos",
      nothing: "nada que diga más",
      decided: "su decisión",
    },
  },
  changes: {
    none: "En el plan no cambia nada.",
    counted: (what, before, after) => `${what}: antes ${before}, ahora ${after}`,
    objectives: "Objetivos",
    pillars: "Pilares",
    initiatives: "Iniciativas",
    kpis: "Indicadores",
    phases: "Fases",
    lines: "Partidas",
    income: "Líneas de ingresos",
    risks: "Riesgos",
    total: (track) => `Total de «${track}»`,
    nothing: "ninguno",
  },
  money: {
    currency: "Moneda de los importes",
    currencyNotStated: "El documento no lo dice. Hace falta antes de insertar las hojas.",
    currencyAssumed: (place, code) =>
      `${place}: se supone ${code}, porque el signo vale para varias monedas.`,
    choose: "Elija una",
    open: "Dejarla sin indicar",
    period: (track) => `Cada cuánto se pagan los importes de «${track}»`,
    periodNotStated: (lines) => `El documento no lo dice de ${plural(lines, "partida", "partidas")}.`,
    periodOpen: "Sin indicar: se cuenta una vez",
    periods: { year: "Cada año", month: "Cada mes", once: "Una vez" },
  },
  remembered: (count) =>
    count === 1
      ? "Se usó 1 decisión de la última lectura de este documento."
      : `Se usaron ${count} decisiones de la última lectura de este documento.`,
  suggested: (title, count) =>
    `Lo que decidió sobre «${title}» sirve para ${plural(count, "parte", "partes")} de este documento.`,
  useSuggested: "Usar estas decisiones",
  documentGone:
    "Para cambiar cómo se leyó una parte, abra de nuevo el documento: aquí solo se guarda el plan.",
};
