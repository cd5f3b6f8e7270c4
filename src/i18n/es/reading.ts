import type { readingEn } from "../en/reading.ts";
import type { Translation } from "../language.ts";

export const readingEs: Translation<typeof readingEn> = {
  errors: {
    empty: "no contiene nada",
    tooLarge: "ocupa más de 5 MB",
    binary: "no es un texto",
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
  },
};
