/** What a command ends with: fine, findings of severity error, input unreadable, output unwritable. */
export const exitCodes = { fine: 0, findings: 1, input: 2, output: 3 } as const;

/** A reason to stop that is told to the person in one line. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(kind: "input" | "output", sentence: string) {
    super(sentence);
    this.name = "CommandFailure";
    this.exitCode = exitCodes[kind];
  }
}
