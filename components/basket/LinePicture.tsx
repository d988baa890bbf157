import Link from "next/link";
import { NoPicture } from "@/components/catalogue/NoPicture";
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
        <NoPicture title={goods.title} className={shape} />
      )}
    </Link>
  );
}
