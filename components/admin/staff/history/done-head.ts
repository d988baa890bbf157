import { doneWords } from "./done-words";

const heads: Readonly<Record<string, string>> = {
  Address: "Address changed",
  Ask: "Asked for",
  Audience: "Readers changed",
  "Ask approval": "Approval asked for",
  "Begin trial": "Second wording begun",
  "Bring back": "Earlier version brought back",
  "Change role": "Role changed",
  Codes: "Codes made",
  Done: "Finished",
  "End trial": "One wording kept",
  "Invite again": "Invited again",
  Join: "Joined",
  Letter: "Letter sent again",
  Note: "Note added",
  "Note remove": "Note removed",
  Order: "Put in order",
  "Paid by hand": "Noted as paid",
  "Pay link": "Link for paying sent",
  Retry: "Tried again",
  Sent: "Finished",
  "Settle note": "Note dealt with",
  Show: "Archive changed",
  Stock: "Stock changed",
  Tags: "Tags changed",
  Test: "Sent as a test",
  Uninvite: "Invitations taken back",
  Unschedule: "Taken back",
  Winner: "Better wording chosen",
  Withdraw: "Taken back",
  Write: "Written",
};

/** What was done, as the head of an entry of the log: "Shipped", "Role changed"; other words as they stand in the log. */
export function doneHead(what: string): string {
  const words = heads[what] ?? doneWords[what.toLowerCase()] ?? what;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
