import type { ChangeWords } from "../change.ts";

export const change: ChangeWords = {
  startsFrom: ["de", "del", "desde", "desde los", "de los", "de las", "partiendo de"],
  becomes: ["a", "al", "hasta"],
  comesFrom: ["desde", "desde el", "frente a", "partiendo de", "hoy", "actualmente", "actual"],
  now: ["hoy", "ahora", "actualmente", "actuales", "en la actualidad", "este ano", "el ano pasado"],
  within: ["en", "dentro de", "durante", "tras"],
  by: ["para", "antes de", "a finales de", "hasta", "para finales de", "en"],
};
