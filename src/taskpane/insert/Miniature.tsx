import { useId, useMemo, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { palette } from "../../workbook/style.ts";
import type { SheetSpec, WorkbookSpec } from "../../workbook/spec.ts";
import { colors } from "../common/colors.ts";
import { drawChart } from "./chartDrawing.ts";
import { sheetPaper } from "./sheetPaper.ts";

const useStyles = makeStyles({
  paper: {
    display: "block",
    width: "100%",
    height: "auto",
    border: `1px solid ${colors.paneLine}`,
    borderRadius: "2px",
  },
});

interface MiniatureProps {
  readonly sheet: SheetSpec;
  readonly workbook: WorkbookSpec;
  /** Read aloud; without it the drawing is only for the eye. */
  readonly label?: string;
}

/** A sheet as it will look, drawn small. Paper stays paper: it is white in the dark theme too. */
export function Miniature({ sheet, workbook, label }: MiniatureProps): ReactNode {
  const styles = useStyles();
  const clip = useId();
  const { paper, charts } = useMemo(() => {
    const drawn = sheetPaper(sheet);
    return { paper: drawn, charts: sheet.charts.map((chart) => drawChart(chart, workbook, drawn.grid)) };
  }, [sheet, workbook]);
  return (
    <svg
      className={styles.paper}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <clipPath id={clip}>
        <rect width={paper.width} height={paper.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width={paper.width} height={paper.height} fill={palette.white} />
        {paper.layers.map((layer) => (
          <path
            key={`${layer.color}${layer.soft}`}
            d={layer.path}
            fill={palette[layer.color]}
            fillOpacity={layer.soft ? 0.5 : 1}
          />
        ))}
        {charts.map(({ id, box, marks }) => (
          <g key={id}>
            <rect {...box} fill={palette.white} stroke={palette.line} strokeWidth="2" />
            <rect x={box.x + 16} y={box.y + 12} width={box.width * 0.4} height="9" fill={palette.ink} />
            {marks.map((mark, position) => (
              <path
                key={position}
                d={mark.path}
                fill={mark.shape === "bar" ? palette[mark.color] : "none"}
                stroke={mark.shape === "line" ? palette[mark.color] : "none"}
                strokeWidth="4"
              />
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}
