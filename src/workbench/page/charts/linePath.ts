/** A line through values by their places; a gap in the values is a gap in the line. */
export function linePath(
  values: readonly (number | undefined)[],
  x: (index: number) => number | undefined,
  y: (value: number) => number,
): string {
  let path = "";
  let drawing = false;
  values.forEach((value, index) => {
    const across = x(index);
    if (value === undefined || across === undefined) {
      drawing = false;
      return;
    }
    path += `${drawing ? "L" : "M"}${across.toFixed(1)} ${y(value).toFixed(1)}`;
    drawing = true;
  });
  return path;
}
