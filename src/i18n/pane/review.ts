import { reviewEn } from "../en/pane/review.ts";
import { reviewEs } from "../es/pane/review.ts";
import type { Texts } from "../language.ts";

export const reviewTexts: Texts<typeof reviewEn> = { en: reviewEn, es: reviewEs };
