import Link from "next/link";
import { ProductPicture } from "@/components/catalogue/ProductPicture";
import type { LineGoods } from "@/lib/basket/types";

/** A line's picture. The name beside it says the same, so it is silent and no stop of the Tab key. */
export function LinePicture({ goods, href }: { goods: LineGoods; href: string }) {
  const shape = "aspect-square w-full rounded-m";
  return (
    <Link href={href} prefetch={false} tabIndex={-1} aria-hidden="true">
      {goods.picture ? (
        <ProductPicture picture={goods.picture} sizes="8rem" silent className={shape} />
      ) : (
        <span className={`grid place-items-center bg-backdrop ${shape}`}>
          <span className="display text-title text-ink-soft">{[...goods.title][0]}</span>
        </span>
      )}
    </Link>
  );
}
