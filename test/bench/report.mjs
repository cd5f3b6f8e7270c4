/** The tables of a run, for the terminal and for results.md. */
const units = [
  [1, "s"],
  [1e-3, "ms"],
  [1e-6, "µs"],
  [1e-9, "ns"],
];

export function time(seconds) {
  const [size, unit] = units.find(([scale]) => seconds >= scale) ?? units.at(-1);
  return `${(seconds / size).toPrecision(3)} ${unit}`;
}

export const megabytes = (amount) => `${amount.toFixed(0)} MB`;

/** Ratio of our median to the best peer's; the bar that the work has to stay under, where there is one. */
export function caseTable(work) {
  const written = work.barMegabytes === undefined ? time : megabytes;
  const peers = work.results.filter((result) => !result.own && result.comparable !== false);
  const best =
    peers.length === 0
      ? undefined
      : peers.reduce((least, peer) => (peer.median < least.median ? peer : least));
  const rows = work.results.map((result) => [
    result.name,
    written(result.median),
    `${written(result.least)} – ${written(result.most)}`,
    best === undefined || !result.own
      ? ""
      : `${(result.median / best.median).toPrecision(2)} of ${best.name}`,
    result.correct ?? "",
  ]);
  return [
    `### ${work.title}`,
    "",
    ...(work.note ? [work.note, ""] : []),
    table(["", "median", "min – max", "ratio to the best peer", "correct on the hard cases"], rows),
    ...(work.bars ?? []).map(
      (bar) => `- ${bar.text}: ${bar.measured} (${bar.holds ? "holds" : "DOES NOT HOLD"})`,
    ),
    "",
  ].join("\n");
}

const table = (head, rows) =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
