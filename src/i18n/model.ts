import { modelEn } from "./en/model.ts";
import { modelEs } from "./es/model.ts";
import { modelPt } from "./pt/model.ts";
import type { Texts } from "./language.ts";

export const modelTexts: Texts<typeof modelEn> = { en: modelEn, es: modelEs, pt: modelPt };
export type ModelTexts = (typeof modelTexts)["en"];
