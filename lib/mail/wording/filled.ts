import type { Worded } from "@/emails/parts/types";

/** A letter of one occasion whose props are completed only when it is written, for the outbox keeps no secrets. */
export function filled<Kept, Written>(
  { words, fields, Body }: Worded<Written, "usual">,
  fill: (kept: Kept) => Written,
): Worded<Kept, "usual"> {
  const ways = Object.entries(fields);
  const write: Worded<Kept>["Body"] = ({ props, ...letter }) => Body({ ...letter, props: fill(props) });
  return {
    words,
    fields: Object.fromEntries(
      ways.map(([name, says]) => [name, (kept, sender) => says(fill(kept), sender)]),
    ),
    Body: write,
  };
}
