import type { DemoPicture } from "./types";

/** A square picture of a product; with a colour it is the one shown for that colour. */
export function picture(name: string, alt: string, optionValue?: string): DemoPicture {
  const square = { file: `${name}.webp`, alt, width: 1000, height: 1000 };
  return optionValue === undefined ? square : { ...square, optionValue };
}

/** A wide picture of a room, for the home page and for collections. */
export function widePicture(name: string, alt: string): DemoPicture {
  return { file: `${name}.webp`, alt, width: 1600, height: 1000 };
}
