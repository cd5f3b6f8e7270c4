/** Something that is added to the plan when there is something to put into it. */
export type Lazy<T> = () => T;

/** Creates it the first time that it is asked for, and gives the same again from then on. */
export function lazy<T>(create: () => T): Lazy<T> {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: create() }).value;
}
