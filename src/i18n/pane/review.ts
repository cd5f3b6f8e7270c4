import { reviewEn } from "../en/pane/review.ts";
import { reviewEs } from "../es/pane/review.ts";
import type { PaneTexts } from "../language.ts";

export const reviewTexts: PaneTexts<typeof reviewEn> = { en: reviewEn, es: reviewEs };
