export type Times = { name: string; p50: number; p99: number; runs: number };

/** Does one thing after the other, `runs` times after a few that do not count, and says how long they took in milliseconds. */
export async function timeEach(name: string, runs: number, work: () => Promise<void>): Promise<Times> {
  const taken: number[] = [];
  const warm = Math.ceil(runs / 10);
  for (let run = -warm; run < runs; run++) {
    const began = performance.now();
    await work();
    if (run >= 0) taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) =>
    Math.round((taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0) * 10) / 10;
  return { name, p50: at(0.5), p99: at(0.99), runs };
}
