import type { Translation } from "../../language.ts";
import type { guideEn } from "../../en/sheets/guide.ts";

export const guideEs: Translation<typeof guideEn> = {
  name: "Guía",
  title: "Guía",
  purpose: "Para qué sirve este libro, cómo se lee y dónde está cada cosa.",
  about: {
    title: "Para qué sirve",
    lines: {
      one: "Recoge un plan en cifras y fórmulas: qué hay que hacer, cuándo, a qué coste y cuánto se ha avanzado.",
      two: "Escriba en las celdas azules. Todo lo demás se calcula, y los controles dicen si cuadra.",
    },
  },
  reading: {
    title: "Cómo se lee",
    lines: {
      one: "Los importes están en unidades completas; la línea de unidades de cada hoja dice en qué escala se muestran.",
      two: "Un rango tiene un mínimo y un máximo. P80 es el total que no se supera con una probabilidad del 80 %.",
      three: "Nada depende del día de hoy: cambie la fecha de referencia en Supuestos.",
      four: "Las filas nuevas van justo debajo de una tabla: la tabla crece, y sus fórmulas con ella.",
      five: "Los percentiles exactos vienen de las funciones PLAN del complemento; los aproximados se calculan siempre.",
    },
  },
  legend: {
    title: "Qué significan las celdas",
    input: { sample: "Dato", meaning: "Azul sobre crema: se escribe o se cambia" },
    formula: { sample: "Fórmula", meaning: "Negro: se calcula, no se toca" },
    link: { sample: "Enlace", meaning: "Verde y subrayado: lleva a otra hoja" },
    check: {
      sample: "Control",
      meaning: "Negrita sobre verde si se cumple, sobre rojo si no; la palabra dice lo mismo",
    },
    note: { sample: "Nota", meaning: "Cursiva gris: unidades y explicaciones" },
  },
  sheets: { title: "Hojas", sheet: "Hoja", purpose: "Qué muestra" },
  facts: {
    title: "Este libro",
    asOf: "Fecha de referencia",
    master: "Controles",
    status: "Estado",
    version: "Versión de la plantilla",
  },
  status: {
    draft: "Borrador",
    final: "Definitivo",
    openChecks: "Definitivo, pero falla un control",
    rule: { title: "Estado", message: "Borrador o definitivo: figura en la portada." },
  },
  notes: { title: "Notas del documento" },
  notesHeadings: { heading: "Apartado", text: "Texto" },
  changes: {
    title: "Registro de cambios",
    first: "Libro creado a partir del plan",
    accepted: (budget, from, to) =>
      `${budget}: de ${from} a ${to} en el año 1, aceptado como nueva línea base`,
  },
  changesHeadings: { date: "Fecha", change: "Cambio", author: "Por" },
};
