import type { ChangeWords } from "../change.ts";

export const change: ChangeWords = {
  startsFrom: ["from", "up from", "down from", "starting from"],
  becomes: ["to", "up to", "down to"],
  comesFrom: [
    "from",
    "up from",
    "down from",
    "currently",
    "now",
    "today",
    "vs",
    "versus",
    "compared with",
    "was",
    "baseline",
  ],
  now: ["now", "today", "currently", "at present", "this year", "last year"],
  within: ["in", "within", "over", "after", "inside"],
  by: ["by", "by the end of", "by end of", "before", "until", "no later than"],
};
