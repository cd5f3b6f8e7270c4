import type { workbenchEn } from "../../i18n/en/workbench.ts";
import type { Translation } from "../../i18n/language.ts";
import type { AddInManifest, RibbonButton } from "./manifest.ts";

export type WorkbenchTexts = Translation<typeof workbenchEn>;

/** The add-in's group of the ribbon, as its manifest describes it. */
export function Ribbon({
  manifest,
  texts,
  disabled,
  onButton,
}: {
  readonly manifest: AddInManifest | undefined;
  readonly texts: WorkbenchTexts;
  readonly disabled: boolean;
  readonly onButton: (button: RibbonButton) => void;
}) {
  return (
    <section className="ribbon" aria-label={manifest?.groupLabel ?? texts.addIn}>
      {manifest?.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.tip}
          disabled={disabled}
          onClick={() => onButton(button)}
        >
          <img src={button.iconUrl} width="24" height="24" alt="" />
          <span>{button.label}</span>
        </button>
      ))}
    </section>
  );
}
