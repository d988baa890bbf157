export type Times = { name: string; p50: number; p99: number; slowest: number; runs: number };

/**
 * Does one thing after the other, `runs` times after a few that do not count, and says how long they took in milliseconds.
 * Percentiles by nearest rank: the 99th of a hundred is the last but one.
 */
export async function timeEach(name: string, runs: number, work: () => Promise<void>): Promise<Times> {
  const taken: number[] = [];
  const warm = Math.ceil(runs / 10);
  for (let run = -warm; run < runs; run++) {
    const began = performance.now();
    await work();
    if (run >= 0) taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) => Math.round((taken[Math.ceil(taken.length * part) - 1] ?? 0) * 10) / 10;
  return { name, p50: at(0.5), p99: at(0.99), slowest: at(1), runs };
}
