import { linesOf } from "./layout.ts";

const lineStep = 13;
/** From the middle of a line of small text down to where its letters stand. */
const toBaseline = 4;

/** The name of a category beside its bar or spoke, in two lines where one is too short. */
export function CategoryLabel({
  label,
  width,
  x,
  middle,
  anchor,
}: {
  readonly label: string;
  readonly width: number;
  readonly x: number;
  readonly middle: number;
  readonly anchor: "start" | "middle" | "end";
}) {
  const lines = linesOf(label, width);
  return (
    <text className="chart-label" textAnchor={anchor}>
      <title>{label}</title>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={middle + toBaseline + (index - (lines.length - 1) / 2) * lineStep}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
