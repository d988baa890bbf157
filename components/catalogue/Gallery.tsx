import clsx from "clsx";
import { getImageProps } from "next/image";
import { MarkupOnce } from "@/components/ui/MarkupOnce";
import type { Picture } from "@/lib/catalogue/types";
import { GalleryBehaviour } from "./GalleryBehaviour";
import { NoPicture } from "./NoPicture";
import { ProductPicture } from "./ProductPicture";

const large = "(min-width: 92rem) 50rem, (min-width: 64rem) 52vw, 100vw";

/** The address of a picture at the size it is looked at closely. */
function closeUp(picture: Picture): string {
  return getImageProps({ src: picture.src, alt: "", width: 1600, height: 1600 }).props.src;
}

type Props = {
  pictures: readonly Picture[];
  title: string;
  /** Its own in the document. */
  id: string;
};

/**
 * A product's pictures: a row that snaps, with small ones to jump by. Works without script (the small ones are links
 * into the row, a picture opens by itself); with it a picture opens in a dialog.
 */
export function Gallery({ pictures, title, id }: Props) {
  if (pictures.length === 0) return <NoPicture title={title} className="aspect-[4/3] lg:rounded-m" />;
  return (
    <div data-gallery>
      <MarkupOnce id={id}>
        <Rows pictures={pictures} title={title} />
      </MarkupOnce>
      <GalleryBehaviour
        pictures={pictures.map((picture) => ({ id: picture.id, alt: picture.alt, src: closeUp(picture) }))}
      />
    </div>
  );
}

function Rows({ pictures, title }: Omit<Props, "id">) {
  const several = pictures.length > 1;
  return (
    <section
      aria-label={`Pictures of ${title}`}
      className={clsx(several && "lg:flex lg:flex-row-reverse lg:gap-4")}
    >
      <div className="relative min-w-0 grow">
        <ul
          data-gallery-row
          className="relative flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain scroll-smooth [scrollbar-width:none] lg:rounded-m"
        >
          {pictures.map((picture, index) => (
            <li
              key={picture.id}
              id={`picture-${picture.id}`}
              data-picture-id={picture.id}
              className="w-full shrink-0 snap-start snap-always"
            >
              <a
                href={closeUp(picture)}
                data-picture={index}
                className="block cursor-zoom-in focus-visible:-outline-offset-4"
              >
                <ProductPicture
                  picture={picture}
                  sizes={large}
                  first={index === 0}
                  className="aspect-square"
                />
                <span className="sr-only">: look closer</span>
              </a>
            </li>
          ))}
        </ul>
        {several ? (
          <p
            aria-hidden="true"
            data-gallery-count
            className="pointer-events-none absolute right-3 bottom-3 rounded-(--radius-s) bg-paper/85 px-2 py-0.5 text-xs tabular-nums lg:hidden"
          >
            1 / {pictures.length}
          </p>
        ) : null}
      </div>
      {several ? (
        <ul className="hidden shrink-0 flex-col gap-3 overflow-y-auto lg:flex lg:max-h-[40rem] lg:w-18 lg:p-1 lg:-m-1 lg:mr-0">
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <a
                href={`#picture-${picture.id}`}
                data-thumbnail={index}
                aria-label={`Show picture ${index + 1} of ${pictures.length}`}
                className="block overflow-hidden rounded-(--radius-s) opacity-75 ring-ink ring-offset-2 ring-offset-paper transition-opacity duration-200 hover:opacity-100 aria-[current=true]:opacity-100 aria-[current=true]:ring-1"
              >
                <ProductPicture picture={picture} sizes={72} silent className="aspect-square" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
