/**
 * Whether this is `next build`, which needs no database: loaders that a built page calls answer empty then, for a
 * short life, and the running shop replaces the page as soon as it is asked for.
 */
export function building(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}
