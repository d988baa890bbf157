import { Notice } from "../ui/Notice";
import { pointsNews } from "./points-news";

/** What came of a button that spends points or gives them back. The frame stays, so that its news is read out. */
export function PointsNews({ said, className }: { said: unknown; className?: string }) {
  const news = pointsNews(said);
  return (
    <div role="status" className={news ? className : undefined}>
      {news ? <Notice kind={news.kind}>{news.words}</Notice> : null}
    </div>
  );
}
