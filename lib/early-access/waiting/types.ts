import type { ProductCard } from "@/lib/catalogue/types";

/** A sale that is told of in public: never its goods or prices before it opens for everybody. */
export type Announcement = {
  readonly saleId: string;
  readonly name: string;
  readonly words: string;
  readonly standing: "before" | "open" | "over";
  readonly opensAt: Date;
  readonly endsAt: Date;
  /** What is in it once it is open; empty before. */
  readonly productIds: readonly string[];
};

/** Its page, with what a form could not be finished for. */
export type AnnouncementPage = Announcement & {
  readonly goods: readonly ProductCard[];
  /** The words beside the form, and their mark. */
  readonly wording: string;
  readonly mark: string;
  /** After how many days an address is forgotten. */
  readonly days: number;
  readonly email: string;
  readonly emailError: string | null;
  readonly message: string | null;
};

/** A sale that is announced and has not opened. */
export type ComingSale = { readonly name: string; readonly slug: string; readonly opensAt: Date };
