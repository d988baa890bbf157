import type { TrialResult } from "./schema";

type Side = { readonly sent: number; readonly hits: number };
/** From here on a difference counts as one. */
const sure = 950;
/** The normal distribution stands in for the true one only where there is enough of both outcomes on both sides. */
const fewest = 5;

/**
 * Which of two wordings did better, by the two-sided test for two proportions with the pooled share (see Agresti, Categorical
 * Data Analysis, 3.2). Better is what differs with a confidence of 95 % or more; otherwise the first is taken and the verdict
 * says that it was close.
 */
export function judgeTrial(a: Side, b: Side): TrialResult {
  const confidence = Math.floor(differ(a, b) * 1000);
  const better = confidence >= sure;
  const winner = better && b.hits * a.sent > a.hits * b.sent ? "b" : "a";
  return { a, b, winner, verdict: better ? "better" : "close", confidence };
}

/** How sure it is that two shares differ, 0 to 1. */
function differ(a: Side, b: Side): number {
  const sides = [a.hits, b.hits, a.sent - a.hits, b.sent - b.hits];
  if (sides.some((count) => count < fewest)) return 0;
  const pooled = (a.hits + b.hits) / (a.sent + b.sent);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.sent + 1 / b.sent));
  const z = Math.abs(a.hits / a.sent - b.hits / b.sent) / error;
  return erf(z / Math.SQRT2);
}

/** The error function, right to 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return 1 - series.reduce((sum, factor) => (sum + factor) * t, 0) * Math.exp(-x * x);
}
