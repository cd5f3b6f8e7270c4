import { Fragment } from "react";
import type { ChartData, SeriesData } from "./chartData.ts";
import { fit, lineHeight, textWidth, type Box } from "./layout.ts";
import { scaleOf, type Scale } from "./scale.ts";
import { SeriesLine } from "./SeriesLine.tsx";

/** Lines over categories, or over numbers (scatter). */
export function LinePlot({
  data,
  box,
  format,
}: {
  readonly data: ChartData;
  readonly box: Box;
  readonly format: (value: number) => string;
}) {
  const numbers = (pick: (series: SeriesData) => readonly (number | undefined)[]): number[] =>
    data.series.flatMap(pick).filter((value) => value !== undefined);
  const values = scaleOf(
    numbers((series) => series.values),
    {
      withZero: data.shape === "line",
      ...(data.minimum === undefined ? {} : { minimum: data.minimum }),
      ...(data.maximum === undefined ? {} : { maximum: data.maximum }),
    },
  );
  const scatter = data.shape === "scatter";
  const across = scatter
    ? scaleOf(
        numbers((series) => series.positions),
        { withZero: false },
      )
    : undefined;
  const labels = values.ticks.map(format);
  const left = Math.max(...labels.map(textWidth)) + 8;
  const titleHeight = data.categoryTitle === undefined ? 0 : lineHeight;
  const plot: Box = {
    left: box.left + left,
    top: box.top + 4,
    width: box.width - left - 8,
    height: box.height - lineHeight - 8 - titleHeight,
  };
  const x = (series: SeriesData, index: number): number | undefined => {
    if (across === undefined) return plot.left + ((index + 0.5) / data.categories.length) * plot.width;
    const position = series.positions[index];
    return position === undefined ? undefined : plot.left + across.place(position) * plot.width;
  };
  const y = (value: number): number => plot.top + (1 - values.place(value)) * plot.height;

  return (
    <g>
      {values.ticks.map((tick, index) => (
        <Fragment key={tick}>
          <line className="chart-grid" x1={plot.left} x2={plot.left + plot.width} y1={y(tick)} y2={y(tick)} />
          <text className="chart-label" x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {labels[index]}
          </text>
        </Fragment>
      ))}
      <AcrossLabels data={data} plot={plot} across={across} />
      {data.categoryTitle !== undefined && (
        <text
          className="chart-label"
          x={plot.left + plot.width / 2}
          y={plot.top + plot.height + 14 + lineHeight}
          textAnchor="middle"
        >
          {data.categoryTitle}
        </text>
      )}
      {data.series
        .filter((series) => series.visible)
        .map((series, index) => (
          <SeriesLine key={`${index} ${series.name}`} series={series} x={(index) => x(series, index)} y={y} />
        ))}
    </g>
  );
}

function AcrossLabels({
  data,
  plot,
  across,
}: {
  readonly data: ChartData;
  readonly plot: Box;
  readonly across: Scale | undefined;
}) {
  const bottom = plot.top + plot.height + 14;
  if (across !== undefined) {
    return across.ticks.map((tick) => (
      <text
        key={tick}
        className="chart-label"
        x={plot.left + across.place(tick) * plot.width}
        y={bottom}
        textAnchor="middle"
      >
        {new Intl.NumberFormat("en", { notation: "compact" }).format(tick)}
      </text>
    ));
  }
  const room = plot.width / Math.max(1, data.categories.length);
  // Where labels would touch, only every nth is written.
  const every = Math.max(1, Math.ceil(40 / room));
  return data.categories.map((category, index) =>
    index % every === 0 ? (
      <text
        key={`${index} ${category}`}
        className="chart-label"
        x={plot.left + (index + 0.5) * room}
        y={bottom}
        textAnchor="middle"
      >
        {fit(category, room * every)}
      </text>
    ) : null,
  );
}
