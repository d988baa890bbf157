import { variantPath } from "@/lib/catalogue/variant-path";
import { variantTitle } from "@/lib/catalogue/variant-title";
import { isOff } from "@/lib/mail/automatic/switching/is-off";
import type { Tx } from "@/lib/platform/db";
import { pieceTitle } from "@/lib/values/piece-title";
import { type WishKind, wishKindOf } from "@/lib/values/wish-words";
import type { WaitingWish } from "./types";

const kinds = ["back", "price"] as const satisfies readonly WishKind[];

/** The wishes whose letter is not switched off. */
export async function listOffered(tx: Tx): Promise<WishKind[]> {
  const off = await Promise.all(kinds.map((kind) => isOff(tx, `wish-${kind}`)));
  return kinds.filter((_, place) => !off[place]);
}

const wished = {
  variant: {
    select: { optionValues: true, slug: true, product: { select: { title: true, handle: true } } },
  },
  sale: { select: { name: true, announcement: { select: { slug: true } } } },
} as const;

type Wished = {
  readonly variant: {
    readonly optionValues: readonly string[];
    readonly slug: string;
    readonly product: { readonly title: string; readonly handle: string };
  } | null;
  readonly sale: { readonly name: string; readonly announcement: { readonly slug: string } | null } | null;
};

/** What a wish is for, as a sentence names it, and its page. */
function nameOf({ variant, sale }: Wished) {
  if (!variant)
    return { title: sale?.name ?? "", href: sale?.announcement ? `/sales/${sale.announcement.slug}` : "/" };
  const { product, optionValues, slug } = variant;
  return {
    title: pieceTitle({ title: product.title, variantTitle: variantTitle(optionValues) }),
    href: variantPath(product.handle, slug),
  };
}

/** What an address waits to hear of, the oldest first. */
export async function readWishes(tx: Tx, email: string): Promise<WaitingWish[]> {
  const wishes = await tx.productWish.findMany({
    where: { email, state: "confirmed" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
    select: { id: true, kind: true, ...wished },
  });
  return wishes.map(({ id, kind, ...about }) => ({
    ...{ id, kind: wishKindOf(kind) },
    title: nameOf(about).title,
  }));
}

/** The words of a wish with the name of what it is for, and where to wish again; null when it is gone. */
export async function readWishWords(tx: Tx, wishId: string) {
  const wish = await tx.productWish.findUnique({
    where: { id: wishId },
    select: { wording: true, ...wished },
  });
  if (!wish) return null;
  const { title, href } = nameOf(wish);
  return { wording: `${title}: ${wish.wording}`, href };
}
