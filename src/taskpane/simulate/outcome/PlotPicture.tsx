import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { colors } from "../../common/colors.ts";
import { floor, plot } from "./plot.ts";

/** Looks that all pictures of results share. */
export const usePlotStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  axis: { stroke: colors.paneLine, strokeWidth: "1px" },
  // The ground shows around the letters, so that they can be read over points and lines.
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { strokeWidth: "0" },
  },
});

interface PlotPictureProps {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A picture of results over its axis. */
export function PlotPicture({ label, children }: PlotPictureProps): ReactNode {
  const styles = usePlotStyles();
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={label}
    >
      <line className={styles.axis} x1={plot.left} x2={plot.width - plot.right} y1={floor} y2={floor} />
      {children}
    </svg>
  );
}
