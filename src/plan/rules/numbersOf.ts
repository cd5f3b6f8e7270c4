/** The numbers that stand in a row's fields; an empty one counts as 0, as it does where workbooks compare it. */
export const numbersOf = <Field extends string>(
  row: { readonly [Each in Field]?: number | undefined },
  ...fields: readonly Field[]
): Record<Field, number> =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? 0])) as Record<Field, number>;
