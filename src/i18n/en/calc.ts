import { calcErrorSentences } from "../../calc/error.ts";

/** What a calculation says about the argument that it could not use. */
export const calcEn = {
  row: (row: number): string => `row ${row}`,
  reasons: calcErrorSentences,
};
