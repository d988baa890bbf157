/** Something of the shop that the palette found. */
export type Finding = {
  readonly kind: "product" | "order" | "customer";
  readonly id: string;
  readonly title: string;
  /** What tells it from others of its name: the SKU, the date and sum, the address. */
  readonly hint: string;
  readonly href: string;
};
