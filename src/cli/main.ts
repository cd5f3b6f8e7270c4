import { run } from "./program.ts";
import { processTerminal } from "./terminal.ts";

// A reader that closes early ("| head") has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// No await here: a module that waits cannot be joined with others in the bundle.
void run(process.argv.slice(2), processTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
});
