/**
 * Whether a person has the pane before them. Office gives no answer to that question, so it is known by
 * what happens: Office says that the pane appeared, or somebody uses it.
 */
export interface PaneSight {
  /** True once the pane is known to be seen, at most so long after being asked. */
  within(milliseconds: number): Promise<boolean>;
  /** Does something as soon as the pane is seen. */
  whenSeen(act: () => void): void;
}

const uses = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

export function watchPane(page: Document): PaneSight {
  let seen = page.hasFocus();
  let waiting: (() => void)[] = [];
  const see = (): void => {
    seen = true;
    for (const act of waiting.splice(0)) act();
  };
  for (const use of uses) page.addEventListener(use, see, { capture: true });
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) see();
    else seen = false;
  });
  const whenSeen = (act: () => void): void => {
    if (seen) act();
    else waiting = [...waiting, act];
  };
  return {
    whenSeen,
    within: (milliseconds) =>
      new Promise((resolve) => {
        const patience = setTimeout(() => resolve(seen), milliseconds);
        whenSeen(() => {
          clearTimeout(patience);
          resolve(true);
        });
      }),
  };
}
