/** The size that the small pictures of money are drawn in, whatever room they have. */
export const pictureWidth = 240;
export const pictureHeight = 64;
const edge = 2;
/** What stands between two columns, as a share of a column's place. */
const gap = 0.3;

type Scale = (value: number) => number;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Heights for values, zero always in sight. */
export function scaleOf(values: readonly number[]): Scale {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const span = most - least || 1;
  return (value) => rounded(edge + ((most - value) / span) * (pictureHeight - 2 * edge));
}

export function columnsPath(values: readonly number[], scale: Scale): string {
  const place = pictureWidth / Math.max(1, values.length);
  return values
    .map((value, index) => {
      const left = rounded((index + gap / 2) * place);
      return `M${left} ${scale(0)}V${scale(value)}h${rounded(place * (1 - gap))}V${scale(0)}Z`;
    })
    .join("");
}

const points = (values: readonly number[], scale: Scale): string[] =>
  values.map((value, index) => {
    const across = (index / Math.max(1, values.length - 1)) * pictureWidth;
    return `${rounded(across)} ${scale(value)}`;
  });

export const linePath = (values: readonly number[], scale: Scale): string =>
  `M${points(values, scale).join("L")}`;

/** The room between two lines. */
export const bandPath = (lower: readonly number[], upper: readonly number[], scale: Scale): string =>
  `M${[...points(upper, scale), ...points(lower, scale).reverse()].join("L")}Z`;
