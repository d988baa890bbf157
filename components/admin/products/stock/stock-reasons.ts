/** Why pieces come and go, as people read it. */
export const stockReasons: Readonly<Record<string, string>> = {
  received: "Received",
  correction: "Counted anew",
  damaged: "Damaged",
  lost: "Lost",
  given_away: "Given away",
  sale: "Sold",
  refund: "Came back",
  import: "Entered",
};
