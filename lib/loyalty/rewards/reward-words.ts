type Gives = {
  readonly kind: string;
  readonly value: number;
  readonly title: string;
  readonly minimumSubtotal: number | null;
  /** The gift's name. */
  readonly gift: string | null;
};

/** What a reward gives, as the rest of a sentence: "£5.00 off", "Wool throw as a gift", "free delivery on orders from £20.00". Pure. */
export function rewardWords(
  { kind, value, title, minimumSubtotal, gift }: Gives,
  money: (amount: number) => string,
): string {
  const from = minimumSubtotal ? ` on orders from ${money(minimumSubtotal)}` : "";
  if (kind === "amount") return `${money(value)} off${from}`;
  if (kind === "percentage") return `${value / 10_000}% off${from}`;
  if (kind === "free_delivery") return `free delivery${from}`;
  if (kind === "free_gift") return `${gift ? `${gift} as a gift` : "a gift"}${from}`;
  return title;
}
