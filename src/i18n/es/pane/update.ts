import type { updateEn } from "../../en/pane/update.ts";

export const updateEs: typeof updateEn = {
  title: "Actualizar en su sitio",
  about: (title) =>
    `«${title}» ya está en este libro. Al actualizar se escribe solo lo que cambia: sus columnas, filas, formatos, notas y fórmulas propias se quedan.`,
  unknown: (title) =>
    `«${title}» no puede actualizarse en su sitio: lo insertó una versión anterior, o el plan es demasiado grande para guardarlo en el libro. Inserte una copia nueva.`,
  look: "Ver qué cambia",
  looking: "Comparando las hojas con el plan",
  nothing: "Las hojas están al día: no cambiaría nada.",
  document: {
    title: (count) => (count === 1 ? "1 cambio del plan" : `${count} cambios del plan`),
    none: "El plan es el mismo; solo cambia cómo se escriben las hojas.",
  },
  yours: {
    title: (count) =>
      count === 1 ? "1 cambio suyo desde que se insertó" : `${count} cambios suyos desde que se insertó`,
    none: "No ha cambiado nada del plan desde que se insertó.",
  },
  sheets: {
    title: "Hojas",
    line: (name, cells, added, removed) =>
      `${name}: ${[
        cells === 0 ? "" : cells === 1 ? "1 celda" : `${cells} celdas`,
        added === 0 ? "" : added === 1 ? "1 fila nueva" : `${added} filas nuevas`,
        removed === 0 ? "" : removed === 1 ? "1 fila quitada" : `${removed} filas quitadas`,
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
    added: (name) => `${name}: hoja nueva`,
    staying: (names) => `Sin marcar, pero se mantienen al día: ${names}. Las hojas se eliminan en Excel.`,
  },
  kinds: { added: "nuevo", removed: "quitado", changed: "cambiado" },
  conflicts: {
    title: "Donde cambiaron ambos",
    rule: "Se queda lo suyo, salvo que marque lo del plan.",
    values: (thing, yours, theirs) => `${thing}: lo suyo, ${yours}; tomar lo del plan, ${theirs}`,
    goneThere: (thing) => `${thing}: ya no está en el plan y usted lo cambió; quitarlo`,
    goneHere: (thing) => `${thing}: usted lo quitó y el plan lo cambió; recuperarlo`,
    renamed: (thing, name) => `${thing} puede ser ahora «${name}»; tratarlos como uno solo`,
    cell: (place, yours, theirs) => `${place}: lo suyo, ${yours}; escribir ${theirs}`,
  },
  refused: {
    title: "Esta actualización no puede hacerse en su sitio",
    layout: (names) => `Cambia la disposición de estas hojas: ${names}.`,
    inTheWay: (cells) => `Hay celdas suyas donde el plan necesita sitio: ${cells}.`,
    instead:
      "No se ha cambiado nada. Inserte el plan como copia nueva, o aparte sus celdas y vuelva a mirar.",
  },
  more: (count) => (count === 1 ? "1 más" : `${count} más`),
  apply: "Actualizar las hojas",
  applying: "Actualizando las hojas",
  undo: "El comando Deshacer de Excel no revierte una actualización. «Revertir la actualización» sí, hasta que se cierre el panel.",
  done: "Las hojas están al día",
  revert: "Revertir la actualización",
  revertNote: "Lo que se escribió después de actualizar se pierde con ella.",
  reverting: "Dejando el libro como estaba",
  reverted: "El libro está como antes de actualizar",
  again: "Volver a mirar",
  whole: "El plan",
  empty: "vacío",
  fields: {
    name: "nombre",
    title: "título",
    subtitle: "subtítulo",
    language: "idioma",
    currency: "moneda",
    startMonth: "primer mes",
    endMonth: "último mes",
    low: "mínimo",
    likely: "probable",
    high: "máximo",
    period: "periodo",
    actual: "real",
    baseline: "línea base",
    target: "meta",
    owner: "responsable",
    status: "estado",
    progress: "avance",
    priority: "prioridad",
    phase: "fase",
    notes: "notas",
    description: "descripción",
    text: "texto",
    outcome: "resultado",
    value: "valor",
    asOf: "fecha",
    direction: "sentido",
    deadline: "plazo",
    basis: "base",
    other: "otros datos",
  },
};
