const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text as the value of an XML attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);
