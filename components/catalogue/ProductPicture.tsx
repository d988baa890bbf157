import clsx from "clsx";
import { getImageProps } from "next/image";
import type { Picture } from "@/lib/catalogue/types";

type Props = {
  picture: Picture;
  /**
   * How wide it is shown, for the browser's choice of file: "(min-width: 64rem) 33vw, 50vw", or in CSS pixels where it
   * is about as wide everywhere: two files to choose from then, which in a list saves a third of the page.
   */
  sizes: string | number;
  /** The largest thing a visitor sees first: fetched at once and before others. */
  first?: boolean;
  /** Decorative here, because the words beside it say the same. */
  silent?: boolean;
  /** The box's shape; the picture fills it and is cut where it does not fit. */
  className?: string;
  imageClassName?: string;
};

/**
 * "small 1x, large 2x" with the large one as its source says the same as the small one as its source and "large 2x"; each
 * address is a hundred characters and stands in the page twice.
 */
function twoFiles({ src, srcSet }: { src: string; srcSet?: string | undefined }) {
  const [small, large] = (srcSet ?? "").split(", ");
  return small?.endsWith(" 1x") && large ? { src: small.slice(0, -3), srcSet: large } : { src, srcSet };
}

/** A picture in a box of fixed shape, so that nothing jumps. No script: the browser picks file and format. */
export function ProductPicture({ picture, sizes, first, silent, className, imageClassName }: Props) {
  const { props } = getImageProps({
    src: picture.src,
    alt: silent ? "" : picture.alt,
    ...(typeof sizes === "number"
      ? { width: sizes, height: sizes }
      : { width: picture.width ?? 1200, height: picture.height ?? 1200, sizes }),
    ...(first ? { loading: "eager", fetchPriority: "high" } : { loading: "lazy" }),
  });
  const {
    style: _style,
    alt,
    ...image
  } = typeof sizes === "number" ? { ...props, ...twoFiles(props) } : props;
  return (
    <span
      className={clsx("picture", className)}
      style={picture.placeholder ? { backgroundImage: `url("${picture.placeholder}")` } : undefined}
    >
      <picture>
        <img {...image} alt={alt} className={clsx("cover", imageClassName)} />
      </picture>
    </span>
  );
}
