const months: readonly RegExp[] = [
  /^(?:enero|ene|january|jan)$/,
  /^(?:febrero|feb|february)$/,
  /^(?:marzo|mar|march)$/,
  /^(?:abril|abr|april|apr)$/,
  /^(?:mayo|may)$/,
  /^(?:junio|jun|june)$/,
  /^(?:julio|jul|july)$/,
  /^(?:agosto|ago|august|aug)$/,
  /^(?:septiembre|setiembre|sept?|september)$/,
  /^(?:octubre|oct|october)$/,
  /^(?:noviembre|nov|november)$/,
  /^(?:diciembre|dic|december|dec)$/,
];

/** The number of a month (1 to 12) from its name on folded text, or undefined. */
export function monthOfName(folded: string): number | undefined {
  const index = months.findIndex((pattern) => pattern.test(folded));
  return index < 0 ? undefined : index + 1;
}
