import { samplesEn } from "./en/samples.ts";
import { samplesEs } from "./es/samples.ts";
import { samplesPt } from "./pt/samples.ts";
import type { Texts } from "./language.ts";

export const sampleTexts: Texts<typeof samplesEn> = { en: samplesEn, es: samplesEs, pt: samplesPt };
