import type { Picture } from "@/lib/catalogue/types";

/** The pictures with the chosen variant's own at the front; the rest in their order. */
export function chosenFirst(pictures: readonly Picture[], id: string | null): readonly Picture[] {
  const chosen = pictures.find((picture) => picture.id === id);
  return chosen ? [chosen, ...pictures.filter((picture) => picture !== chosen)] : pictures;
}
