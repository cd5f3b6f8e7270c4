import { CategoryLabel } from "./CategoryLabel.tsx";
import type { ChartData, SeriesData } from "./chartData.ts";
import { lineHeight, textWidth, type Box } from "./layout.ts";
import { scaleOf } from "./scale.ts";

/** The most room that labels take beside the wheel. */
const widestLabel = 130;

/** Values on spokes, one a category, joined around. */
export function RadarPlot({
  data,
  box,
  format,
}: {
  readonly data: ChartData;
  readonly box: Box;
  readonly format: (value: number) => string;
}) {
  const numbers = data.series.flatMap((series) => series.values).filter((value) => value !== undefined);
  const scale = scaleOf(numbers, {
    withZero: true,
    ...(data.maximum === undefined ? {} : { maximum: data.maximum }),
  });
  const labelWidth = Math.min(widestLabel, Math.max(...data.categories.map(textWidth), 0) + 8);
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const radius = Math.max(20, Math.min(box.height / 2 - lineHeight, box.width / 2 - labelWidth));
  const point = (index: number, share: number): { x: number; y: number } => {
    const angle = (index / Math.max(1, data.categories.length)) * 2 * Math.PI - Math.PI / 2;
    return { x: center.x + Math.cos(angle) * radius * share, y: center.y + Math.sin(angle) * radius * share };
  };
  const around = (shares: readonly number[]): string =>
    shares
      .map((share, index) => point(index, share))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(" ");
  const shares = (series: SeriesData): number[] =>
    data.categories.map((_category, index) => scale.place(series.values[index] ?? 0));

  return (
    <g>
      {scale.ticks.map((tick) => (
        <polygon
          key={tick}
          className="chart-grid"
          fill="none"
          points={around(data.categories.map(() => scale.place(tick)))}
        />
      ))}
      {scale.ticks.slice(1).map((tick) => (
        <text key={tick} className="chart-label" x={center.x + 4} y={point(0, scale.place(tick)).y + 4}>
          {format(tick)}
        </text>
      ))}
      {data.categories.map((category, index) => {
        const outside = point(index, 1.08);
        const beside = Math.abs(outside.x - center.x) < 4 ? 0 : outside.x - center.x;
        const anchor = beside === 0 ? "middle" : beside > 0 ? "start" : "end";
        return (
          <CategoryLabel
            key={`${index} ${category}`}
            label={category}
            width={anchor === "middle" ? box.width : labelWidth}
            x={outside.x}
            middle={outside.y}
            anchor={anchor}
          />
        );
      })}
      {data.series
        .filter((series) => series.visible)
        .map((series, index) => (
          <polygon
            key={`${index} ${series.name}`}
            points={around(shares(series))}
            fill="none"
            stroke={series.color}
            strokeWidth={2.25}
          >
            <title>{series.name}</title>
          </polygon>
        ))}
    </g>
  );
}
