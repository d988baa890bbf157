import Link from "next/link";
import type { CollectionCard } from "@/lib/catalogue/types";
import { NoPicture } from "./NoPicture";
import { ProductPicture } from "./ProductPicture";

type Props = { collection: CollectionCard; className: string; as?: "h2" | "h3" };

/** A collection by its picture and name. */
export function CollectionTile({ collection, className, as: Name = "h3" }: Props) {
  return (
    <article className="group relative">
      <div className="overflow-hidden rounded-m">
        {collection.picture ? (
          <ProductPicture
            picture={collection.picture}
            sizes="(min-width: 64rem) 50vw, (min-width: 40rem) 46vw, 92vw"
            silent
            className={className}
            imageClassName="transition-transform duration-700 ease-calm group-hover:scale-[1.02]"
          />
        ) : (
          <NoPicture title={collection.title} className={className} />
        )}
      </div>
      <div className="flex items-baseline justify-between gap-4 pt-3">
        <Name className="display text-heading">
          <Link
            prefetch={false}
            href={`/collections/${collection.handle}`}
            className="decoration-1 underline-offset-6 after:absolute after:inset-0 group-hover:underline"
          >
            {collection.title}
          </Link>
        </Name>
        <span className="text-sm text-ink-soft tabular-nums">
          {collection.count} <span className="sr-only">{collection.count === 1 ? "thing" : "things"}</span>
        </span>
      </div>
    </article>
  );
}
