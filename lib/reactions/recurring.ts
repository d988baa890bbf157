import type { CronItem } from "graphile-worker";

/** Everything that recurs, in one list; times are UTC. `jobKey` keeps a slow run from piling up behind itself. */
export const recurring: CronItem[] = [
  { task: "reconcile-payments", match: "* * * * *", options: { jobKey: "reconcile-payments" } },
  { task: "reconcile-disputes", match: "35 * * * *", options: { jobKey: "reconcile-disputes" } },
  { task: "expire-pay-links", match: "*/10 * * * *", options: { jobKey: "expire-pay-links" } },
  { task: "follow-segments", match: "* * * * *", options: { jobKey: "follow-segments" } },
  { task: "start-campaigns", match: "* * * * *", options: { jobKey: "start-campaigns" } },
  { task: "run-flows", match: "* * * * *", options: { jobKey: "run-flows" } },
  { task: "begin-dated-flows", match: "15 5 * * *", options: { jobKey: "begin-dated-flows" } },
  // Somewhere on earth a day begins at every hour.
  { task: "begin-birthday-flows", match: "5 * * * *", options: { jobKey: "begin-birthday-flows" } },
  { task: "begin-browsed-flows", match: "*/15 * * * *", options: { jobKey: "begin-browsed-flows" } },
  { task: "count-campaigns", match: "*/5 * * * *", options: { jobKey: "count-campaigns" } },
  { task: "answer-wishes", match: "*/5 * * * *", options: { jobKey: "answer-wishes" } },
  { task: "remind-of-baskets", match: "*/5 * * * *", options: { jobKey: "remind-of-baskets" } },
  { task: "expire-points", match: "5 6 * * *", options: { jobKey: "expire-points" } },
  { task: "settle-points", match: "20 * * * *", options: { jobKey: "settle-points" } },
  { task: "wake-letters", match: "*/10 * * * *", options: { jobKey: "wake-letters" } },
  { task: "refresh-search-words", match: "*/5 * * * *", options: { jobKey: "refresh-search-words" } },
  { task: "make-view-partitions", match: "10 2 * * *", options: { jobKey: "make-view-partitions" } },
  { task: "fill-holidays", match: "30 4 1 * *", options: { jobKey: "fill-holidays" } },
  { task: "backup", match: "40 3 * * *", options: { jobKey: "backup", maxAttempts: 3 } },
  { task: "refresh-popularity", match: "20 3 * * *", options: { jobKey: "refresh-popularity" } },
  { task: "remove-old-exports", match: "40 3 * * *", options: { jobKey: "remove-old-exports" } },
  { task: "remove-unused-media", match: "50 3 * * *", options: { jobKey: "remove-unused-media" } },
  { task: "remove-old-files", match: "55 3 * * *", options: { jobKey: "remove-old-files" } },
  { task: "prune-sign-ins", match: "40 * * * *", options: { jobKey: "prune-sign-ins" } },
  { task: "settle-referrals", match: "20 * * * *", options: { jobKey: "settle-referrals" } },
  { task: "tidy-wishes", match: "35 3 * * *", options: { jobKey: "tidy-wishes" } },
  { task: "tidy-views", match: "25 3 * * *", options: { jobKey: "tidy-views" } },
  { task: "finish-erasures", match: "25 * * * *", options: { jobKey: "finish-erasures" } },
];
