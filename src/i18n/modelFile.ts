import { modelFileEn } from "./en/modelFile.ts";
import { modelFileEs } from "./es/modelFile.ts";
import { modelFilePt } from "./pt/modelFile.ts";
import type { Texts } from "./language.ts";

export const modelFileTexts: Texts<typeof modelFileEn> = {
  en: modelFileEn,
  es: modelFileEs,
  pt: modelFilePt,
};
