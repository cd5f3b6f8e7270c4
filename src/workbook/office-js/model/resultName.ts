/** Results are marked by names of the workbook: they follow their cell when rows move, and everybody sees them. */
export const resultNamePrefix = "ScaleplanResult";
const resultName = /^ScaleplanResult(\d+)$/i;

export const isResultName = (name: string): boolean => resultName.test(name);

export const resultNumber = (name: string): number => Number(resultName.exec(name)?.[1] ?? 0);
