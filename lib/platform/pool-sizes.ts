/** Connections that one process has at the most, by what they are for, where `DATABASE_POOL` says so many. */
export function poolSizes(pool: number) {
  return {
    /** What people ask, and jobs. */
    asked: pool,
    /** Statements that keep their plan. */
    kept: Math.ceil(pool / 2),
    /** What is made for everybody. */
    pages: 2,
    /** The one over which it hears news. */
    news: 1,
  } as const;
}
