import type { Worded } from "@/emails/parts/types";

/** A letter whose props are completed only when it is written, for the outbox keeps no secrets. */
export function filled<Kept, Written, Occasion extends string>(
  { words, fields, Body, occasion, sometimes = [] }: Worded<Written, Occasion>,
  fill: (kept: Kept) => Written,
): Worded<Kept, Occasion> {
  const ways = Object.entries(fields);
  const write: Worded<Kept>["Body"] = ({ props, ...letter }) => Body({ ...letter, props: fill(props) });
  return {
    words,
    sometimes,
    fields: Object.fromEntries(
      ways.map(([name, says]) => [name, (kept, sender) => says(fill(kept), sender)]),
    ),
    ...(occasion ? { occasion: (kept: Kept) => occasion(fill(kept)) } : {}),
    Body: write,
  };
}
