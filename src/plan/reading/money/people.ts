import type { Section } from "../../outline/outline.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { directionIn } from "./words.ts";
import { namesMoney } from "../evidence/shape.ts";
import { fold } from "../fold.ts";
import { readSpan } from "../time/period.ts";
import { textAt } from "../../textAt.ts";

const counts =
  /(?<![a-z])(?:ftes?|full[- ]time equivalents?|headcount|person[- ](?:years|months|days)|staff(?:ing)? (?:numbers|plan|levels?)|etps?|etis?|plantilla|jornadas (?:completas|equivalentes)|personas|vollzeit\w*|effectifs|quadro de pessoal)(?![a-z])/;

/**
 * Whether the tables of a section count people ("Total FTE: 5.5") and say nothing of money: no currency, no column of
 * amounts, nothing but times above the figures. People are no costs until somebody says what they are paid.
 */
export function countsPeople({ text, blocks }: Section): boolean {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [tableRows(block.table)] : []));
  if (tables.length === 0) return false;
  return tables.every(({ titles, rows }) => {
    const names = rows.map(({ cells }) => fold(textAt(cells, 0)));
    const others = titles.slice(1);
    const said = [fold(text), ...names, ...others.map(fold)].some((words) => counts.test(words));
    if (!said) return false;
    const plain = others.every(
      (title) => counts.test(fold(title)) || readSpan(title) !== undefined || !/\d/.test(cellsBelow(title)),
    );
    const money = [text, ...titles].some((words) => directionIn(words) !== undefined || namesMoney(words));
    return plain && !money && !rows.some(({ cells }) => cells.some(namesMoney));

    function cellsBelow(title: string): string {
      const at = titles.indexOf(title);
      return rows.map(({ cells }) => textAt(cells, at)).join(" ");
    }
  });
}
