/** A document as the pane gets it: a file's bytes, or text that somebody pasted. */
export interface PlanDocument {
  readonly name: string;
  readonly content: string | Uint8Array;
}
