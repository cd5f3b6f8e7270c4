type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A copy without the properties that are undefined: a plan is plain JSON, where absent means absent. */
export function withoutUndefined<T extends object>(value: T): Given<T> {
  const copy: Given<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    const held = value[key];
    if (held !== undefined) copy[key] = held as Exclude<T[keyof T], undefined>;
  }
  return copy;
}
