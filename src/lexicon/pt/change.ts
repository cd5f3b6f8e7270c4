import type { ChangeWords } from "../change.ts";

export const change: ChangeWords = {
  startsFrom: ["de", "do", "desde", "dos", "das", "partindo de"],
  becomes: ["para", "a", "ate"],
  comesFrom: ["a partir de", "desde", "partindo de", "hoje", "atualmente", "atual", "ante"],
  now: ["hoje", "agora", "atualmente", "atuais", "este ano", "no ano passado"],
  within: ["em", "dentro de", "ao longo de"],
  by: ["ate", "para", "antes de", "ate o fim de", "ate o final de"],
};
