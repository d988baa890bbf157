import { getImageProps } from "next/image";
import { expect, test } from "vitest";
import { boxBackground, boxFiles } from "@/components/catalogue/box-files";

test.each([72, 96, 320])("the files of a box of %i pixels are the ones that Next knows for it", (size) => {
  for (const src of ["/media/med_01.webp", "/media/a name & more.png"]) {
    const next = getImageProps({ src, alt: "", width: size, height: size }).props;
    const files = boxFiles(src, size);
    expect(`${files.src} 1x, ${files.srcSet}`).toBe(next.srcSet);
    expect(boxBackground(src, size)).toBe(next.src);
  }
});
