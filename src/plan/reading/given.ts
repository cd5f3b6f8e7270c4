type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A copy without the properties that are undefined: a plan is plain JSON, where absent means absent. */
export function withoutUndefined<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Given<T>;
}
