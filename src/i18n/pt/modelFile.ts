import type { modelFileEn } from "../en/modelFile.ts";
import { numberText } from "../number.ts";

export const modelFilePt: typeof modelFileEn = {
  broken: "está danificado ou incompleto: abra-o com o Excel e salve-o de novo",
  unpacksTooLarge:
    "descompactado ocupa muito mais do que contém uma pasta de trabalho, por isso não foi aberto",
  protected: "está protegido com senha: salve-o sem ela",
  oldOffice: "tem um formato antigo do Office: salve-o como .xlsx",
  noWorkbook: "não é uma pasta de trabalho do Excel: é preciso um .xlsx ou um .xlsm",
  otherFormat: (format) => `é um arquivo do tipo ${format}: salve-o como .xlsx`,
  tooLarge: (megabytes) => `ocupa mais de ${numberText(megabytes, "pt")} MB`,
  tooManyCells: (cells) => `contém mais de ${numberText(cells, "pt")} células`,
};
