import type { ChangeWords } from "../change.ts";

export const change: ChangeWords = {
  startsFrom: ["von"],
  becomes: ["auf", "bis", "zu"],
  comesFrom: ["von", "derzeit", "heute", "gegenuber"],
  now: ["heute", "derzeit", "aktuell", "jetzt"],
  within: ["in", "innerhalb von", "binnen"],
  by: ["bis", "bis ende", "vor"],
};
