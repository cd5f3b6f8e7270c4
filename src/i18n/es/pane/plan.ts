import type { planEn } from "../../en/pane/plan.ts";
import type { Translation } from "../../language.ts";

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const planEs: Translation<typeof planEn> = {
  start: {
    title: "Empezar un plan",
    about: "A partir de un documento de estrategia, del ejemplo o de un esquema en blanco.",
    drop: "Suelte aquí un documento",
    kinds: "Markdown, texto o JSON",
    choose: "Elegir un documento",
    sample: "Usar el ejemplo",
    blank: "Empezar en blanco",
    paste: "Pegar texto",
    pasteLabel: "Texto del plan",
    pasteHint: "Con títulos y listas, como en Markdown",
    readPasted: "Leer este texto",
    back: "Conservar el plan actual",
    firstOnly: (name) => `Los documentos se leen de uno en uno: se leyó «${name}».`,
    what: "Qué verá aquí",
    whatText: "Pilares, rangos del presupuesto y fases en cifras, y lo que no cuadra en el documento.",
  },
  reading: (name) => (name === "" ? "Leyendo el texto" : `Leyendo ${name}`),
  cancelled: "Se detuvo la lectura. No ha cambiado nada.",
  ready: (title) => `El plan «${title}» está listo.`,
  cannotUse: (reason) => `No se puede usar el documento: ${reason}.`,
  problemKept: "El plan del panel sigue como estaba.",
  untitled: "Plan sin título",
  origin: {
    sample: "Plan de ejemplo",
    blank: "Esquema en blanco",
    pasted: "Texto pegado",
    workbook: "Guardado en este archivo",
    file: (name) => name,
  },
  kept: {
    kept: (size) => `Guardado en este libro (${size}): viaja con el archivo.`,
    tooLarge: (size, limit) =>
      `No se guarda en este libro: ${size} supera el límite de ${limit}. Inserte sus hojas, o vuelva a leer el documento la próxima vez.`,
    failed: "Excel no guardó el plan en este libro. Seguirá aquí hasta que cierre el panel.",
    no: "El plan seguirá aquí hasta que cierre esta página.",
  },
  another: "Empezar otro plan",
  toInsert: "Elegir hojas para insertar",
  empty: {
    title: "No se reconoció ninguna parte de un plan",
    text: "El documento no tiene secciones de objetivos, pilares, indicadores, fases ni presupuesto. Abajo figuran sus líneas con el motivo.",
  },
  figures: {
    label: "El plan en cifras",
    objectives: (count) => plural(count, "objetivo", "objetivos"),
    pillars: (count) => plural(count, "pilar", "pilares"),
    initiatives: (count) => plural(count, "iniciativa", "iniciativas"),
    kpis: (count) => plural(count, "indicador", "indicadores"),
    phases: (count) => plural(count, "fase", "fases"),
    lines: (count) => plural(count, "partida", "partidas"),
  },
  pillars: {
    title: "Pilares e iniciativas por área",
    area: (name, count) => `${name}: ${count} ${count === "1" ? "iniciativa" : "iniciativas"}`,
  },
  budget: {
    title: "Presupuesto del primer año, de mínimo a máximo",
    track: (low, high) => `${low} a ${high}`,
    range: (name, low, high) => `${name}: de ${low} a ${high}`,
  },
  phases: {
    title: "Fases por mes del plan",
    span: (name, from, to) => (from === to ? `${name}: mes ${from}` : `${name}: meses ${from} a ${to}`),
    open: (name, from) => `${name}: desde el mes ${from}, sin fin`,
    month: (month) => `mes ${month}`,
  },
  audit: { title: "Lo que no cuadra", running: "Revisando las cifras" },
  report: {
    title: "Cómo se leyó el documento",
    understood: (understood, lines) => `${understood} de ${lines} líneas reconocidas`,
    leftAlone: (count) => (count === "1" ? "1 línea sin usar" : `${count} líneas sin usar`),
    none: "Se usaron todas las líneas.",
    line: (line, heading) => (heading === "" ? `Línea ${line}` : `Línea ${line}, ${heading}`),
    first: (shown, all) => `Se muestran las primeras ${shown} de ${all}.`,
    repaired: (places) =>
      places === "1" ? "Se reparó 1 carácter dañado." : `Se repararon ${places} caracteres dañados.`,
    assumed: (count) =>
      count === "1"
        ? "Se supuso 1 valor que el texto no indica"
        : `Se supusieron ${count} valores que el texto no indica`,
    assumption: {
      periodFromHeading: "periodo tomado del título",
      periodFromTotal: "periodo tomado del total indicado",
      periodOnce: "sin periodo: se cuenta una sola vez",
      currency: "moneda",
      language: "idioma",
    },
  },
};
