import { Img, Link } from "@react-email/components";
import type { LetterPicture } from "../letter-block";

type Props = { picture: LetterPicture; href: string | null; width: number };

/** A picture no wider than its place, which leads somewhere when it may. */
export function LetterImage({ picture: { src, alt, width, height }, href, width: place }: Props) {
  const shown = Math.min(place, width);
  const image = (
    <Img
      src={src}
      alt={alt}
      width={shown}
      height={Math.round((shown * height) / width)}
      style={{ display: "block", width: "100%", maxWidth: `${shown}px`, height: "auto", borderRadius: "8px" }}
    />
  );
  return href ? <Link href={href}>{image}</Link> : image;
}
