import { getImageProps } from "next/image";

type Address = (picture: string) => string;

const sample = "/media/sample.webp";
const known = new Map<number, readonly Address[]>();

/** Next weighs all widths anew for each picture, which in a list takes as long as the markup; so it is asked once a size. */
function addressesOf(size: number): readonly Address[] {
  const { srcSet = "" } = getImageProps({ src: sample, alt: "", width: size, height: size }).props;
  return srcSet.split(", ").map((file) => {
    const [before, after] = file.replace(/ \dx$/, "").split(encodeURIComponent(sample));
    return (picture) => `${before}${encodeURIComponent(picture)}${after}`;
  });
}

/**
 * Where Next has a picture in the two sizes that a box of so many CSS pixels needs: as an `<img>` names them. The small one is
 * the source and named once: each address is a hundred characters, and a list has two for each product.
 * @param picture address of one of the shop's own, "/media/…"
 */
export function boxFiles(picture: string, size: number): { srcSet: string | undefined; src: string } {
  const addresses = known.get(size) ?? addressesOf(size);
  known.set(size, addresses);
  const [small = picture, large] = addresses.map((address) => address(picture));
  return { srcSet: large && `${large} 2x`, src: small };
}

/** The larger of the two. */
export function boxBackground(picture: string, size: number): string {
  const { srcSet, src } = boxFiles(picture, size);
  return srcSet?.slice(0, -3) ?? src;
}
