import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { CleanHtml } from "@/components/ui/CleanHtml";
import type { CollectionPage } from "@/lib/catalogue/types";
import { collectionCrumbs } from "./collection-crumbs";
import { ProductPicture } from "./ProductPicture";

/** A collection's name, words and picture, above its products. */
export function CollectionHead({ collection }: { collection: CollectionPage }) {
  const { title, descriptionHtml, picture } = collection;
  return (
    <header className="page pt-1 lg:pt-6">
      <Breadcrumbs crumbs={collectionCrumbs(collection)} />
      <div className="grid items-end gap-x-12 gap-y-6 pt-5 lg:grid-cols-12">
        <div className={picture ? "lg:col-span-6 lg:pb-4" : "lg:col-span-9"}>
          <h1 className="display text-display">{title}</h1>
          {descriptionHtml ? (
            <CleanHtml html={descriptionHtml} className="pt-5 text-lg text-ink-soft" />
          ) : null}
        </div>
        {picture ? (
          <ProductPicture
            picture={picture}
            sizes="(min-width: 64rem) 46vw, 92vw"
            first
            silent
            className="aspect-[16/9] rounded-m lg:col-span-6 lg:aspect-[16/8] lg:rounded-tl-[5rem]"
          />
        ) : null}
      </div>
    </header>
  );
}
