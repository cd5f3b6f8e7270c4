import type { Run } from "./tree.ts";

/** Runs as HTML shows them: white space collapsed but for line breaks, none at the ends, equal marks in one run. */
export function collapsed(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let before = "\n";
  for (const run of runs) {
    const text = collapse(run.text, before);
    if (text === "") continue;
    before = text.at(-1) ?? before;
    const last = joined.at(-1);
    if (last !== undefined && sameMarks(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...run, text });
  }
  return withoutEnd(joined.map((run) => ({ ...run, text: run.text.replace(/ +\n/g, "\n") })));
}

function collapse(text: string, before: string): string {
  const single = text.replace(/[ \t\f\r\u00a0]+/g, " ").replace(/ *\n */g, "\n");
  return before === " " || before === "\n" ? single.replace(/^[ \n]+/, "") : single;
}

function sameMarks(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.code === b.code &&
    a.struck === b.struck &&
    a.link === b.link
  );
}

function withoutEnd(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.replace(/\s+$/, "");
  return text === "" ? withoutEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
