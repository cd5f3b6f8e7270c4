/**
 * Times contenders against each other: interleaved rounds, inputs that vary from call to call, results
 * used, so that neither the machine's drift nor the optimiser favours one. Times are seconds a call.
 */
const batchSeconds = 0.02;
/** Optimising compilers work beside the program: every contender runs for so long before it counts. */
const warmSeconds = 0.5;
const rounds = 9;
let sink = 0;

const seconds = () => Number(process.hrtime.bigint()) / 1e9;

/** Seconds a call. What stands around the calls is kept small, since some take a quarter of a microsecond. */
function batch(contender, calls, offset) {
  const { inputs, call } = contender;
  const count = inputs.length;
  let used = 0;
  let at = offset % count;
  const start = seconds();
  for (let index = 0; index < calls; index += 1) {
    const result = call(inputs[at]);
    // A result that nobody uses may never be calculated.
    used += typeof result === "number" ? result : (result?.length ?? 1);
    at += 1;
    if (at === count) at = 0;
  }
  const elapsed = seconds() - start;
  sink += used;
  return elapsed / calls;
}

/** Contenders run in this process have `inputs` and `call`; others give `seconds()` of one call themselves. */
export async function measure(contenders) {
  const prepared = [];
  for (const contender of contenders) {
    if (contender.seconds) {
      prepared.push({ contender, calls: 0, times: [] });
      continue;
    }
    let calls = 1;
    const times = [];
    const start = seconds();
    do {
      const one = batch(contender, calls, 0);
      // A call of this length is warm by itself.
      if (one > warmSeconds) times.push(one);
      calls = Math.max(1, Math.min(contender.most ?? 1e6, Math.round(batchSeconds / Math.max(one, 1e-9))));
    } while (seconds() - start < warmSeconds);
    prepared.push({ contender, calls, times });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const entry of prepared) {
      if (entry.times.length >= (entry.contender.rounds ?? (entry.contender.seconds ? 3 : rounds))) continue;
      entry.times.push(
        entry.contender.seconds
          ? await entry.contender.seconds()
          : batch(entry.contender, entry.calls, round * entry.calls),
      );
    }
  }
  if (Number.isNaN(sink)) sink = 0;
  return prepared.map(({ contender, times }) => ({
    name: contender.name,
    own: contender.own === true,
    ...spread(times),
  }));
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}
