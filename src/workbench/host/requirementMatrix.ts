/** Requirement set to the version that the host declares, as GetSupportedMatrix answers it. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** Excel 2021: the oldest Excel that the add-in promises to run in. */
export const floor: RequirementMatrix = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.6",
  DelayForCellEdit: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
};

/** The newest Excel that office.js 1.1.110 knows. */
export const newest: RequirementMatrix = {
  ...floor,
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
};

/** "1.7" is short for "ExcelApi 1.7". */
export function fullSetName(set: string): string {
  return set.includes(" ") ? set : `ExcelApi ${set}`;
}

export function supports(matrix: RequirementMatrix, set: string): boolean {
  const [name = "", version = ""] = fullSetName(set).split(" ");
  const declared = matrix[name];
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** "ExcelApi 1.14" of this matrix, for messages. */
export function declaredVersion(matrix: RequirementMatrix, set: string): string {
  const name = fullSetName(set).split(" ")[0] ?? "";
  return matrix[name] === undefined ? `no ${name}` : `${name} ${matrix[name]}`;
}
