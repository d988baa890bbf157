"use client";

import { useVisitor } from "@/components/basket/use-visitor";
import { pointWords } from "@/lib/values/point-words";

type Props = {
  variantId: string;
  /** What everybody who takes part earns with it, as the page says it to those who are not known; 0 where there is no programme. */
  points: number;
  locale: string;
};

/** What members earn with a thing; for one who is signed in at their own price and step, as soon as they are known. */
export function PointsLine({ variantId, points, locale }: Props) {
  const known = useVisitor();
  if (points === 0) return null;
  const mine = known?.variant === variantId ? known.visitor.points : null;
  return (
    <p className="pt-1 text-sm text-ink-soft">
      {mine === null
        ? `Members earn ${pointWords(points, locale)} with it.`
        : `You earn ${pointWords(mine, locale)} with it.`}{" "}
      <a href="/rewards" className="link">
        How
      </a>
    </p>
  );
}
