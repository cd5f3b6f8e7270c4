import { numfmt } from "@univerjs/core";
import type { ChartData } from "./chartData.ts";
import { BarPlot } from "./BarPlot.tsx";
import { fit, lineHeight, textWidth, type Box } from "./layout.ts";
import { LinePlot } from "./LinePlot.tsx";
import { RadarPlot } from "./RadarPlot.tsx";

const margin = 12;
const keySize = 10;

/** A chart as a picture: title above, plot, legend below. */
export function ChartDrawing({
  data,
  width,
  height,
}: {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}) {
  const shown = data.series.filter((series) => series.visible);
  const legendHeight = data.legend && shown.length > 0 ? lineHeight + 4 : 0;
  const titleHeight = data.title === "" ? 0 : 26;
  const box: Box = {
    left: margin,
    top: margin + titleHeight,
    width: width - 2 * margin,
    height: height - 2 * margin - titleHeight - legendHeight,
  };
  const format = (value: number): string =>
    numfmt.format(data.valueFormat ?? "General", value, { throws: false });
  const plot = { data, box, format };
  return (
    <svg
      className="chart"
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={data.title}
    >
      <rect width={width} height={height} className="chart-ground" />
      {titleHeight > 0 && (
        <text x={margin} y={margin + 13} className="chart-title">
          <title>{data.title}</title>
          {fit(data.title, (width - 2 * margin) * 0.78)}
        </text>
      )}
      {data.shape === "radar" ? (
        <RadarPlot {...plot} />
      ) : data.shape === "bar" || data.shape === "column" ? (
        <BarPlot {...plot} />
      ) : (
        <LinePlot {...plot} />
      )}
      {legendHeight > 0 && <Legend data={data} width={width} top={height - margin - lineHeight + 4} />}
    </svg>
  );
}

function Legend({
  data,
  width,
  top,
}: {
  readonly data: ChartData;
  readonly width: number;
  readonly top: number;
}) {
  const shown = data.series.filter((series) => series.visible);
  const widths = shown.map((series) => keySize + 6 + textWidth(series.name) + 18);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const start = Math.max(margin, (width - total) / 2);
  return (
    <g>
      {shown.map((series, index) => {
        const left = start + widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        return (
          <g key={`${index} ${series.name}`}>
            <rect x={left} y={top} width={keySize} height={keySize} fill={series.color} />
            <text x={left + keySize + 6} y={top + 9} className="chart-label">
              {series.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
