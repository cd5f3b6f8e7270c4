import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { InputShape } from "../../../model/inputs/types.ts";
import { colors } from "../../common/colors.ts";

const useStyles = makeStyles({
  area: { fill: colors.paneTealLight, stroke: colors.paneTeal, strokeWidth: "1.25px" },
  picture: { display: "block", flexShrink: 0 },
});

const steps = 40;

/** How dense the amounts lie along the width of the picture, at most 1; undefined where it is not drawn. */
export function densities(shape: InputShape): readonly number[] | undefined {
  const along = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const heights = heightsOf(shape, along);
  if (heights === undefined) return undefined;
  const most = Math.max(...heights);
  return most > 0 ? heights.map((height) => height / most) : undefined;
}

function heightsOf(shape: InputShape, along: readonly number[]): readonly number[] | undefined {
  switch (shape.kind) {
    case "uniform":
      return along.map(() => 1);
    case "triangular":
    case "pert": {
      const mode = (shape.likely - shape.low) / (shape.high - shape.low);
      if (!(mode >= 0 && mode <= 1)) return undefined;
      if (shape.kind === "triangular")
        return along.map((x) => (x < mode ? x / mode : mode < 1 ? (1 - x) / (1 - mode) : 1));
      return along.map((x) => x ** (4 * mode) * (1 - x) ** (4 * (1 - mode)));
    }
    case "normal":
      return along.map((x) => Math.exp(-0.5 * (6 * x - 3) ** 2));
    case "lognormal":
      // From 0 to where one in a thousand lies.
      return along.map((x) => {
        const value = x * Math.exp(3 * shape.logDeviation);
        return value === 0 ? 0 : Math.exp(-0.5 * (Math.log(value) / shape.logDeviation) ** 2) / value;
      });
    case "discrete":
    case "data":
    case "percentiles":
      return undefined;
  }
}

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
