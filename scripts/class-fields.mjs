/**
 * The spreadsheet engine was compiled for browsers without class fields: every field of every object goes through
 * one function, which no browser makes fast. This loader sets a field where it stands. An object that has the name
 * already, from a class above it, still goes through that function, so the same is meant.
 */
const field = /^(\s*)_defineProperty\(this, "([A-Za-z_$][\w$]*)", (.*)\);$/gm;

export const setFieldsInPlace = (source) =>
  source.replace(field, '$1if ("$2" in this) _defineProperty(this, "$2", $3); else this.$2 = $3;');

export default setFieldsInPlace;
