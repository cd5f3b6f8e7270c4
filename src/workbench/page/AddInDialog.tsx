import { useEffect, useRef } from "react";
import type { WorkbenchTexts } from "./Ribbon.tsx";

/** A window that the add-in opened, with a page of its own. */
export function AddInDialog({
  address,
  texts,
  onClose,
}: {
  readonly address: string;
  readonly texts: WorkbenchTexts;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.show(), []);
  return (
    <dialog ref={dialog} className="add-in-dialog" aria-label={texts.dialog} onClose={onClose}>
      <button type="button" onClick={onClose}>
        {texts.close}
      </button>
      <iframe src={address} title={texts.dialog} />
    </dialog>
  );
}
