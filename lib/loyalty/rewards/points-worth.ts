type Costed = {
  readonly points: number;
  /** What it takes off or gives, minor units; null where that depends on the order. */
  readonly worth: number | null;
};

/**
 * What so many points are worth at most: as if all of them were spent on the reward that gives most for a point. Rounded up;
 * null where no reward has a worth of its own. Pure.
 */
export function pointsWorth(points: number, rewards: readonly Costed[]): number | null {
  const known = rewards.flatMap(({ points, worth }) => (worth === null ? [] : [{ points, worth }]));
  const best = known.reduce<(typeof known)[number] | null>(
    (most, one) => (most && most.worth * one.points >= one.worth * most.points ? most : one),
    null,
  );
  return best && Math.ceil((points * best.worth) / best.points);
}
