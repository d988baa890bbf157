import { pointWords } from "@/lib/values/point-words";

/** What members earn with a thing: the same words for everybody, so that its page stays one for all. */
export function PointsLine({ points, locale }: { points: number; locale: string }) {
  if (points === 0) return null;
  return (
    <p className="pt-1 text-sm text-ink-soft">
      Members earn {pointWords(points, locale)} with it.{" "}
      <a href="/rewards" className="link">
        How
      </a>
    </p>
  );
}
