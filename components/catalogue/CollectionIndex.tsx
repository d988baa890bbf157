import clsx from "clsx";
import type { CollectionCard } from "@/lib/catalogue/types";
import { CollectionTile } from "./CollectionTile";

/** The first six collections as an uneven wall: two wide, four narrow. */
export function CollectionIndex({ collections }: { collections: readonly CollectionCard[] }) {
  const shown = collections.slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <section className="page pt-section">
      <h2 className="display pb-7 text-title lg:pb-10">Look around</h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:gap-x-6 lg:grid-cols-12 lg:gap-y-10">
        {shown.map((collection, index) => (
          <li
            key={collection.id}
            className={clsx(index % 4 === 0 || index % 4 === 3 ? "lg:col-span-7" : "lg:col-span-5")}
          >
            <CollectionTile
              collection={collection}
              className="aspect-square sm:aspect-[16/10] lg:aspect-auto lg:h-[26rem]"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
