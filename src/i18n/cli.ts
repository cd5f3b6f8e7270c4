import { cliEn } from "./en/cli.ts";
import { cliEs } from "./es/cli.ts";
import { cliPt } from "./pt/cli.ts";
import type { Texts } from "./language.ts";

export const cliTexts: Texts<typeof cliEn> = { en: cliEn, es: cliEs, pt: cliPt };
export type CliTexts = (typeof cliTexts)["en"];
