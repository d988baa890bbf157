import type { CampaignReport } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { shareWords } from "./share-words";

type Props = { report: CampaignReport; locale: string; shopUrl: string };

/** Which links were followed, by how many people, and what is not counted. */
export function LinksCard({ report: { links, people }, locale, shopUrl }: Props) {
  const shown = (url: string) => (url.startsWith(shopUrl) ? url.slice(shopUrl.length) || "/" : url);
  return (
    <Card title="Links followed" padded={false}>
      {links.length > 0 ? (
        <ul className="divide-y border-t text-sm">
          {links.map(({ url, people: followed }) => (
            <li key={url} className="flex items-baseline justify-between gap-3 px-4 py-2 sm:px-5">
              <a
                href={url}
                target="_blank"
                rel="noreferrer"
                className="min-w-0 wrap-anywhere hover:underline"
              >
                {shown(url)}
              </a>
              <span className="shrink-0 tabular-nums">
                {followed.toLocaleString(locale)}
                {people.sent > 0 && followed > 0 ? (
                  <span className="text-ink-soft"> ({shareWords(followed / people.sent, locale)})</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="border-t px-4 py-3 text-sm text-ink-soft sm:px-5">It led nowhere.</p>
      )}
      <div className="grid gap-2 border-t px-4 py-3 text-xs text-ink-soft sm:px-5">
        <p>
          People, each counted once a link. Programs that look letters over follow links too: what comes
          within ten seconds of delivery is left out, what they do later cannot be told from people.
        </p>
        <p>
          There is no rate of opening. It would need a hidden picture that reports on readers, which asks for
          consent of its own, and mail programs load such pictures unasked or not at all: the figure would be
          wrong.
        </p>
      </div>
    </Card>
  );
}
