import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import type { WorkbenchTexts } from "./Ribbon.tsx";

/** Excel opens a task pane at about this width and lets a person change it within bounds. */
const startingWidth = 350;
const narrowest = 320;
const widest = 600;
const keyStep = 10;

/** The task pane: the add-in's own page in a frame, beside a border that can be dragged. */
export function Pane({
  url,
  name,
  texts,
  frame,
  shown,
  downloads,
  onClose,
}: {
  readonly url: string | undefined;
  readonly name: string;
  readonly texts: WorkbenchTexts;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** A pane that is closed goes on running, as in Excel with a shared runtime. */
  readonly shown: boolean;
  readonly downloads: boolean;
  readonly onClose: () => void;
}) {
  const [width, setWidth] = useState(startingWidth);
  const dragging = useRef(false);
  const resize = (next: number): void => setWidth(Math.min(widest, Math.max(narrowest, next)));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") resize(width + keyStep);
    if (event.key === "ArrowRight") resize(width - keyStep);
  };
  const onMove = (event: PointerEvent): void => {
    if (dragging.current) resize(window.innerWidth - event.clientX);
  };
  return (
    <>
      <div
        className="divider"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.paneWidth}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        hidden={!shown}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          dragging.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onMove}
        onPointerUp={() => {
          dragging.current = false;
        }}
      />
      <aside className="pane" style={{ width }} aria-label={texts.pane} hidden={!shown}>
        <h2>
          {name}
          <button type="button" className="close" aria-label={`${texts.close}: ${name}`} onClick={onClose}>
            ×
          </button>
        </h2>
        {url !== undefined && (
          <iframe
            key={String(downloads)}
            ref={frame}
            src={url}
            title={`${texts.pane}: ${name}`}
            {...(downloads ? {} : { sandbox: "allow-scripts allow-same-origin allow-forms allow-popups" })}
          />
        )}
      </aside>
    </>
  );
}
