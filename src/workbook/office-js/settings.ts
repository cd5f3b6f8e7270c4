import { ExcelError } from "./errors.ts";

/** What the add-in stores in a document, all in one place. */
export const settingKeys = {
  /** What each insert made (record.ts). */
  inserts: "scaleplan.inserts",
  /** What the pane remembers. */
  pane: "scaleplan.pane",
  /** Written and taken away again by the self-test. */
  selfTest: "scaleplan.selfTest",
} as const;

/** Where the plan of an insert is kept, one key each: its limit is its own. */
export const originalKey = (insert: string): `scaleplan.plan.${string}` => `scaleplan.plan.${insert}`;

export type SettingKey = (typeof settingKeys)[keyof typeof settingKeys] | ReturnType<typeof originalKey>;

/** What the document holds under a key; reading changes nothing in it. */
export function readSetting(key: SettingKey): unknown {
  const value: unknown = Office.context.document.settings.get(key);
  return value ?? undefined;
}

/** Stores a value with the document, or takes it away; it is in the file once the user saves it. */
export async function saveSetting(key: SettingKey, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelError("notSaved", { details: result.error.message }));
    });
  });
}
