/** A plan, or a part of one, without the places in its source: what must be equal whatever document it came from. */
export function withoutPlaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutPlaces(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "place");
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutPlaces(held as unknown)])) as T;
}
