import { leastOf } from "../extremes.ts";

/** Marks that word processors set before the items of a list, which Markdown does not know. */
const bullet = /^([ \t]*)([•▪◦‣●○■▸►·–—]|o(?=\t))[ \t]+(?=\S)/;
const dash = /^[–—]$/;
const lower = /^[◦○o–—]$/;
const tabWidth = 4;

/**
 * Items behind "•", "▪" or "◦" and a blank or a tab, as texts from a word processor have them, as items of Markdown.
 * A dash or a lone "o" is such a mark only below another item: dashes in front of single lines are a manner of speaking.
 */
export function withTypedBullets(text: string): string {
  if (!/^[ \t]*[•▪◦‣●○■▸►·–—][ \t]/m.test(text)) return text;
  const lines = text.split("\n");
  const found = lines.map((line) => bullet.exec(line));
  const widths = found.flatMap((each) => (each === null ? [] : [widthOf(each[1] ?? "")]));
  const least = leastOf(widths);
  let above: { mark: string; width: number } | undefined;
  return lines
    .map((line, at) => {
      const [whole, blanks = "", mark = ""] = found[at] ?? [];
      if (whole === undefined) {
        if (line.trim() !== "" && !/^\s/.test(line)) above = undefined;
        return line;
      }
      const next = found[at + 1]?.[2] ?? "";
      if (dash.test(mark) && above === undefined && !dash.test(next)) return line;
      if (mark === "o" && above === undefined) return line;
      const width = widthOf(blanks) - least;
      // "o" and dashes right below "•" are its own items also where nothing sets them in.
      const within =
        above !== undefined && lower.test(mark) && !lower.test(above.mark) && width <= above.width;
      const depth = within && above !== undefined ? above.width + 2 : width;
      if (!within && (above === undefined || !lower.test(mark) || lower.test(above.mark)))
        above = { mark, width };
      return `${" ".repeat(depth)}- ${line.slice(whole.length)}`;
    })
    .join("\n");
}

const widthOf = (blanks: string): number =>
  [...blanks].reduce((width, blank) => width + (blank === "\t" ? tabWidth - (width % tabWidth) : 1), 0);
