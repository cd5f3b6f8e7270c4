import type { OfficeTheme } from "../options.ts";
import type { RequirementMatrix } from "../requirementMatrix.ts";

/** What office.js learns about the host before the first request: `window.external.GetContext()`. */
export function createContext(about: {
  readonly matrix: RequirementMatrix;
  readonly uiLocale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly instanceId: string;
  readonly theme: () => OfficeTheme;
  readonly settings: Map<string, string>;
  readonly settingsSaved: () => void;
}) {
  const excel = 1;
  const taskPane = 1;
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => about.uiLocale,
    GetAppDataLocale: () => "en-US",
    GetDocUrl: () => about.documentUrl,
    // In Excel on Windows 1 is a document that is open for reading only.
    GetAppCapabilities: () => (about.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => about.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(about.matrix),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => taskPane,
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, value] of about.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]): void {
        about.settings.clear();
        keys.forEach((key, index) => about.settings.set(key, values[index] ?? ""));
        about.settingsSaved();
      },
    }),
    GetOfficeThemeInfo: () => {
      const theme = about.theme();
      return JSON.stringify({
        bodyForegroundColor: colorNumber(theme.bodyForegroundColor),
        bodyBackgroundColor: colorNumber(theme.bodyBackgroundColor),
        controlForegroundColor: colorNumber(theme.controlForegroundColor),
        controlBackgroundColor: colorNumber(theme.controlBackgroundColor),
      });
    },
  };
}

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);
