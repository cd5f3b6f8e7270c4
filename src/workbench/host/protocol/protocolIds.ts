/**
 * Every private number and name of the protocol between office.js and Excel, as office.js 1.1.110
 * uses it. Nothing of this is documented: when a new office.js changes it, this is the file to look at.
 */

/** What `Execute(id, ...)` is asked to do. */
export const calls = {
  processQuery: 93,
  commandCompleted: 94,
} as const;

/** What `RegisterEvent(id, ...)` listens to. */
export const listeners = {
  dialog: 10,
  settingsChanged: 1,
  selectionChanged: 2,
  themeChanged: 9,
  richMessage: 33,
  command: 39,
} as const;

/** First field of a rich message: who in office.js takes it. */
export const messageCategories = { customFunction: 1, event: 65536 } as const;
export const customFunctionMessages = { invoke: 1000, cancel: 1001 } as const;
export const invocationFlags = { cancelable: 1, streaming: 2 } as const;

/** Statuses of the transport. */
export const statuses = {
  success: 0,
  operationNotSupported: 5000,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Bit of the request's flags: wait until the person has left the cell. */
export const delayForCellEdit = 64;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
} as const;

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Method of the workbook by which office.js lets go of a range. */
export const releaseReference = "_RemoveReference";

/** Types of Excel's events; `workbookTarget` is the target of those that the whole workbook has. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  /** Of the add-in's own runtime: its pane appears or goes. */
  visibilityChanged: 65539,
} as const;
export const workbookTarget = "Workbook";

/** How the runtime of custom functions reports a failure, beside its message. */
export const invocationErrors = {
  unspecified: 0,
  notAvailable: 1,
  thrown: 2,
  rejected: 3,
  divisionByZero: 5,
  invalidNumber: 6,
  invalidValue: 7,
  nullReference: 8,
  unknownMetadata: 9,
  unknownFunction: 10,
} as const;

/** Type names under which office.js asks for services. */
export const services = {
  customFunctions: "Microsoft.ExcelServices.CustomFunctions",
  appRuntime: "Microsoft.AppRuntime.AppRuntimeService",
  appRuntimePersistence: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  addIn: "Microsoft.InternalService.AddinInternalService",
} as const;
