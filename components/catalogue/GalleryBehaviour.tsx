"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { LargePicture } from "./PictureDialog";

const PictureDialog = lazy(() => import("./PictureDialog"));

/** Brings the gallery it stands in to life: marks the small picture of the one in view, and opens the large ones. */
export function GalleryBehaviour({ pictures }: { pictures: readonly LargePicture[] }) {
  const place = useRef<HTMLSpanElement>(null);
  const [opened, setOpened] = useState<number | null>(null);

  useEffect(() => {
    // Not by id: a product left before may still stand hidden in the document.
    const gallery = place.current?.closest("[data-gallery]");
    const row = gallery?.querySelector("[data-gallery-row]");
    if (!gallery || !row) return;
    function mark() {
      const index = row?.clientWidth ? Math.round(row.scrollLeft / row.clientWidth) : 0;
      for (const small of gallery?.querySelectorAll("[data-thumbnail]") ?? []) {
        small.setAttribute("aria-current", String(small.getAttribute("data-thumbnail") === String(index)));
      }
      const words = gallery?.querySelector("[data-gallery-count]");
      if (words) words.textContent = `${index + 1} / ${pictures.length}`;
    }
    function press(event: Event) {
      if (!(event.target instanceof Element) || !(event instanceof MouseEvent)) return;
      const link = event.target.closest("[data-thumbnail], [data-picture]");
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const small = link.getAttribute("data-thumbnail");
      if (small === null) setOpened(Number(link.getAttribute("data-picture")));
      else row?.scrollTo({ left: Number(small) * row.clientWidth });
    }
    mark();
    row.addEventListener("scroll", mark, { passive: true });
    gallery.addEventListener("click", press);
    return () => {
      row.removeEventListener("scroll", mark);
      gallery.removeEventListener("click", press);
    };
  }, [pictures]);

  return (
    <span ref={place} className="contents">
      {opened === null ? null : (
        <Suspense>
          <PictureDialog pictures={pictures} start={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </span>
  );
}
