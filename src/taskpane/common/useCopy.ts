import { useRef, useState, type RefObject } from "react";

interface Copy {
  /** For the text box that shows the text. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly outcome: "no" | "copied" | "refused";
  readonly copyText: () => Promise<void>;
}

/** Copies a text that stands in a text box. */
export function useCopy(text: string): Copy {
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Copy["outcome"]>("no");
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Excel's frame may not grant the clipboard: the text is then selected, ready for the keyboard.
      box.current?.focus();
      box.current?.select();
      setOutcome("refused");
    }
  };
  return { box, outcome, copyText };
}
