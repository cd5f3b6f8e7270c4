import { Fragment } from "react";
import { CategoryLabel } from "./CategoryLabel.tsx";
import type { ChartData } from "./chartData.ts";
import { linesOf, lineHeight, textWidth, type Box } from "./layout.ts";
import { scaleOf } from "./scale.ts";
import { SeriesLine } from "./SeriesLine.tsx";

/** The gap between groups of bars, as a share of a bar's width, as Excel's 60 %. */
const gap = 0.6;

interface Bar {
  readonly category: number;
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly label: string;
}

/** Columns and bars, side by side or stacked; what is invisible lifts what stands on it. */
export function BarPlot({
  data,
  box,
  format,
}: {
  readonly data: ChartData;
  readonly box: Box;
  readonly format: (value: number) => string;
}) {
  const horizontal = data.shape === "bar";
  const bars = barsOf(data, format);
  const lines = data.series.filter((series) => series.line && series.visible);
  const scale = scaleOf(
    [
      ...bars.flatMap(({ from, to }) => [from, to]),
      ...lines.flatMap(({ values }) => values.filter((value) => value !== undefined)),
    ],
    {
      withZero: true,
      ...(data.minimum === undefined ? {} : { minimum: data.minimum }),
      ...(data.maximum === undefined ? {} : { maximum: data.maximum }),
    },
  );
  const valueLabels = scale.ticks.map(format);
  const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(textWidth));
  const left = horizontal ? Math.min(box.width * 0.38, widest(data.categories) + 8) : widest(valueLabels) + 8;
  const width = box.width - left - (horizontal ? widest(valueLabels) / 2 : 0);
  const count = Math.max(1, data.categories.length);
  const categoryLines = horizontal
    ? 1
    : Math.max(1, ...data.categories.map((category) => linesOf(category, width / count).length));
  const plot: Box = {
    left: box.left + left,
    top: box.top,
    width,
    height: box.height - lineHeight * categoryLines - 4,
  };
  const columns = data.series.filter((series) => series.visible && !series.line);
  const slots = data.stacked ? 1 : Math.max(1, columns.length);
  const along = (horizontal ? plot.height : plot.width) / count;
  const thickness = along / (slots + gap);
  const valuePlace = (value: number): number =>
    horizontal
      ? plot.left + scale.place(value) * plot.width
      : plot.top + (1 - scale.place(value)) * plot.height;
  const categoryStart = (category: number): number => {
    const position = horizontal && !data.reversed ? data.categories.length - 1 - category : category;
    return (horizontal ? plot.top : plot.left) + position * along;
  };

  return (
    <g>
      {scale.ticks.map((tick, index) => {
        const place = valuePlace(tick);
        return (
          <Fragment key={tick}>
            <line
              className="chart-grid"
              {...(horizontal
                ? { x1: place, x2: place, y1: plot.top, y2: plot.top + plot.height }
                : { x1: plot.left, x2: plot.left + plot.width, y1: place, y2: place })}
            />
            <text
              className="chart-label"
              {...(horizontal
                ? { x: place, y: plot.top + plot.height + 14, textAnchor: "middle" }
                : { x: plot.left - 6, y: place + 4, textAnchor: "end" })}
            >
              {valueLabels[index]}
            </text>
          </Fragment>
        );
      })}
      {bars.map((bar) => {
        const start = categoryStart(bar.category) + (thickness * gap) / 2 + bar.slot * thickness;
        const low = Math.min(valuePlace(bar.from), valuePlace(bar.to));
        const length = Math.abs(valuePlace(bar.to) - valuePlace(bar.from));
        return (
          <rect
            key={`${bar.category} ${bar.slot} ${bar.from} ${bar.label}`}
            fill={bar.color}
            {...(horizontal
              ? { x: low, width: length, y: start, height: thickness }
              : { y: low, height: length, x: start, width: thickness })}
          >
            <title>{bar.label}</title>
          </rect>
        );
      })}
      {lines.map((series) => (
        <SeriesLine
          key={series.name}
          series={series}
          x={(category) => categoryStart(category) + along / 2}
          y={valuePlace}
        />
      ))}
      {data.categories.map((category, index) => (
        <CategoryLabel
          key={`${index} ${category}`}
          label={category}
          {...(horizontal
            ? { width: left - 8, x: plot.left - 6, middle: categoryStart(index) + along / 2, anchor: "end" }
            : {
                width: along,
                x: categoryStart(index) + along / 2,
                middle: plot.top + plot.height + 4 + (lineHeight * categoryLines) / 2,
                anchor: "middle",
              })}
        />
      ))}
    </g>
  );
}

function barsOf(data: ChartData, format: (value: number) => string): Bar[] {
  const bars: Bar[] = [];
  data.categories.forEach((name, category) => {
    let up = 0;
    let down = 0;
    let slot = 0;
    for (const series of data.series) {
      if (series.line) continue;
      const value = series.values[category] ?? 0;
      const from = data.stacked ? (value < 0 ? down : up) : 0;
      if (data.stacked && value < 0) down += value;
      else if (data.stacked) up += value;
      if (!series.visible) continue;
      const label = `${name}, ${series.name}: ${format(value)}`;
      bars.push({ category, slot, from, to: from + value, color: series.color, label });
      if (!data.stacked) slot += 1;
    }
  });
  return bars;
}
