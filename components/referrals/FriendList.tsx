import type { FriendsPage, OwnReferral } from "@/lib/referrals/types";
import { formatDate } from "@/lib/values/format-date";
import { pointWords } from "@/lib/values/point-words";

type Props = {
  page: FriendsPage;
  money: { readonly locale: string; readonly timeZone: string };
};

const standing: Record<OwnReferral["state"], string> = {
  ordered: "A friend has ordered. Your thank-you comes when the time to send things back is over.",
  review: "A friend has ordered. We look at this one ourselves first.",
  rewarded: "A friend has ordered and kept it. Thank you.",
  refused:
    "This one earned no thank-you: it was given back, was not for somebody new to us, or the year's number was reached.",
};

/** What came of a link: figures, and each friend who ordered without a word of who they are. */
export function FriendList({ page, money }: Props) {
  const { shares, visits, taken, ordered, friends } = page;
  return (
    <section aria-labelledby="came-of-it">
      <h2 id="came-of-it" className="display pb-4 text-heading">
        What came of it
      </h2>
      <dl className="grid grid-cols-2 gap-4 pb-4 text-sm sm:grid-cols-4">
        {[
          ["Passed on", shares],
          ["Opened", visits],
          ["Took the offer", taken],
          ["Ordered", ordered],
        ].map(([label, count]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="text-heading tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      {friends.length === 0 ? (
        <p className="text-sm text-ink-soft">
          Nobody has ordered by it yet. You hear from us when your thank-you is there.
        </p>
      ) : (
        <ul className="divide-y border-y text-sm">
          {friends.map(({ id, state, takenAt, rewardCode, rewardPoints, rewardUsed }) => (
            <li key={id} className="py-4">
              <p>{standing[state]}</p>
              {rewardCode ? (
                <p className="pt-1">
                  Your code: <strong className="wrap-anywhere select-all">{rewardCode}</strong>
                  {rewardUsed ? " (used)" : null}
                </p>
              ) : null}
              {rewardPoints ? (
                <p className="pt-1">
                  <strong>{pointWords(rewardPoints, money.locale)}</strong> for you.
                </p>
              ) : null}
              <p className="pt-1 text-ink-soft">
                They took the offer on {formatDate(takenAt, money.locale, money.timeZone)}.
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
