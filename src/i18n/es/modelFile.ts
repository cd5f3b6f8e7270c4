import type { modelFileEn } from "../en/modelFile.ts";
import { numberText } from "../number.ts";

export const modelFileEs: typeof modelFileEn = {
  broken: "está dañado o incompleto: ábralo con Excel y guárdelo de nuevo",
  unpacksTooLarge: "descomprimido ocupa mucho más de lo que contiene un libro, por lo que no se ha abierto",
  protected: "está protegido con contraseña: guárdelo sin ella",
  oldOffice: "tiene un formato antiguo de Office: guárdelo como .xlsx",
  noWorkbook: "no es un libro de Excel: hace falta un .xlsx o un .xlsm",
  otherFormat: (format) => `es un archivo de tipo ${format}: guárdelo como .xlsx`,
  tooLarge: (megabytes) => `ocupa más de ${numberText(megabytes, "es")} MB`,
  tooManyCells: (cells) => `contiene más de ${numberText(cells, "es")} celdas`,
};
