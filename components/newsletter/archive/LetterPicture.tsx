type Props = {
  picture: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number };
  href: string | null;
};

/** A picture of a letter, which keeps its place while it comes. */
export function LetterPicture({ picture: { src, alt, width, height }, href }: Props) {
  const image = (
    // biome-ignore lint/performance/noImgElement: the file is the letter's own, of the size it is shown in
    <img
      src={new URL(src).pathname}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className="block h-auto w-full rounded-m"
    />
  );
  return href ? <a href={href}>{image}</a> : image;
}
