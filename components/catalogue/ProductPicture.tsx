import clsx from "clsx";
import { getImageProps } from "next/image";
import type { Picture } from "@/lib/catalogue/types";

type Props = {
  picture: Picture;
  /** How wide it is shown, for the browser's choice of file: "(min-width: 64rem) 33vw, 50vw". */
  sizes: string;
  /** The largest thing a visitor sees first: fetched at once and before others. */
  first?: boolean;
  /** Decorative here, because the words beside it say the same. */
  silent?: boolean;
  /** The box's shape; the picture fills it and is cut where it does not fit. */
  className?: string;
  imageClassName?: string;
};

/** A picture in a box of fixed shape, so that nothing jumps. No script: the browser picks file and format. */
export function ProductPicture({ picture, sizes, first, silent, className, imageClassName }: Props) {
  const { props } = getImageProps({
    src: picture.src,
    alt: silent ? "" : picture.alt,
    width: picture.width ?? 1200,
    height: picture.height ?? 1200,
    sizes,
    ...(first ? { loading: "eager", fetchPriority: "high" } : { loading: "lazy" }),
  });
  const { style: _style, alt, ...image } = props;
  return (
    <span className={clsx("relative block overflow-hidden bg-backdrop", className)}>
      {picture.placeholder ? (
        <picture>
          <img src={picture.placeholder} alt="" className="cover scale-105 blur-md" />
        </picture>
      ) : null}
      <picture>
        <img {...image} alt={alt} className={clsx("cover", imageClassName)} />
      </picture>
    </span>
  );
}
