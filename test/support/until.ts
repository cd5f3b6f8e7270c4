/** Waits until a condition holds, however busy the machine is; the test's own limit ends what hangs. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
