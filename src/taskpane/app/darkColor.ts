/** Below this relative luminance (WCAG 2.2) black on a colour has less contrast than white on it. */
const middle = 0.179;

/** Whether a ground #rrggbb or #rgb is dark. */
export function isDarkColor(color: string): boolean {
  const digits = /^#?([\da-f]{3}(?![\da-f])|[\da-f]{6})/i.exec(color)?.[1];
  if (digits === undefined) return false;
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const share = parseInt(full.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middle;
}
