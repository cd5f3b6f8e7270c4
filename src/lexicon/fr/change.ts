import type { ChangeWords } from "../change.ts";

export const change: ChangeWords = {
  startsFrom: ["de", "du", "des"],
  becomes: ["a"],
  comesFrom: ["contre", "depuis", "actuellement", "aujourd hui"],
  now: ["aujourd hui", "actuellement", "actuels"],
  within: ["en", "dans", "sous"],
  by: ["d ici", "avant", "avant fin", "d ici fin"],
};
