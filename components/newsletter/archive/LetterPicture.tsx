import { getImageProps } from "next/image";

type Props = {
  picture: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number };
  href: string | null;
  /** How wide it is shown, for the browser's choice of file: "(min-width: 40rem) 12rem, 50vw". */
  sizes: string;
};

/** A picture of a letter, which keeps its place while it comes. No script: the browser picks file and format. */
export function LetterPicture({ picture: { src, ...picture }, href, sizes }: Props) {
  const { props } = getImageProps({ ...picture, src: new URL(src).pathname, sizes });
  const { style: _style, alt, ...file } = props;
  const image = (
    <picture>
      <img {...file} alt={alt} className="block h-auto w-full rounded-m" />
    </picture>
  );
  return href ? <a href={href}>{image}</a> : image;
}
