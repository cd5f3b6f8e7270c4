import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { InputShape } from "../../../model/inputs/types.ts";
import { colors } from "../../common/colors.ts";
import { densities, steps } from "./density.ts";

const useStyles = makeStyles({
  area: { fill: colors.paneTealLight, stroke: colors.paneTeal, strokeWidth: "1.25px" },
  picture: { display: "block", flexShrink: 0 },
});

/** The small picture of a shape beside its figures, which say the same in words. */
export function ShapePicture({
  shape,
  label,
}: {
  readonly shape: InputShape;
  readonly label?: string;
}): ReactNode {
  const styles = useStyles();
  const heights = densities(shape);
  if (heights === undefined) return null;
  const points = heights.map((height, step) => `${2 + (step / steps) * 44} ${18 - height * 14}`);
  return (
    <svg
      className={styles.picture}
      width="48"
      height="20"
      viewBox="0 0 48 20"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <path className={styles.area} d={`M2 18 L${points.join(" L")} L46 18 Z`} />
    </svg>
  );
}
