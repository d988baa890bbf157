import clsx from "clsx";
import { getImageProps } from "next/image";
import type { Picture } from "@/lib/catalogue/types";
import { boxFiles } from "./box-files";

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

/** What an `<img>` needs for a box as wide everywhere; for any other Next knows the files of each width. */
function imageOf(picture: Picture, sizes: string | number, first: boolean | undefined) {
  const loading = first
    ? ({ loading: "eager", fetchPriority: "high" } as const)
    : ({ loading: "lazy" } as const);
  if (typeof sizes === "number")
    return {
      ...loading,
      width: sizes,
      height: sizes,
      decoding: "async",
      ...boxFiles(picture.src, sizes),
    } as const;
  const { src, width, height } = picture;
  const { props } = getImageProps({
    src,
    alt: "",
    width: width ?? 1200,
    height: height ?? 1200,
    sizes,
    ...loading,
  });
  const { style: _style, alt: _alt, ...image } = props;
  return image;
}

/** A picture in a box of fixed shape, so that nothing jumps. No script: the browser picks file and format. */
export function ProductPicture({ picture, sizes, first, silent, className, imageClassName }: Props) {
  return (
    <span
      className={clsx("picture", className)}
      style={picture.placeholder ? { backgroundImage: `url(${picture.placeholder})` } : undefined}
    >
      <picture>
        <img
          {...imageOf(picture, sizes, first)}
          alt={silent ? "" : picture.alt}
          className={clsx("cover", imageClassName)}
        />
      </picture>
    </span>
  );
}
