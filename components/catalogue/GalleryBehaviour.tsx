"use client";

import clsx from "clsx";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";

/** Where the row of pictures stands: the index of the one in view. */
function inView(row: Element): number {
  return row.clientWidth > 0 ? Math.round(row.scrollLeft / row.clientWidth) : 0;
}

const knob = "absolute grid size-12 place-items-center rounded-full bg-paper/90 text-ink hover:bg-paper";

/** Brings the gallery to life: marks the small picture, opens the large one, and moves by keys. */
export function GalleryBehaviour({ count }: { count: number }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState<{ src: string; alt: string; index: number } | null>(null);
  const [near, setNear] = useState(false);

  function show(index: number) {
    const gallery = dialog.current?.closest("[data-gallery]");
    const link = gallery?.querySelector<HTMLAnchorElement>(`[data-picture="${(index + count) % count}"]`);
    if (!link) return;
    const alt = [...link.querySelectorAll("img")].at(-1)?.alt ?? "";
    setOpen({ src: link.href, alt, index: (index + count) % count });
    setNear(false);
    if (!dialog.current?.open) dialog.current?.showModal();
  }

  useEffect(() => {
    // Not by id: a product left before may still stand hidden in the document.
    const gallery = dialog.current?.closest("[data-gallery]");
    const row = gallery?.querySelector("[data-gallery-row]");
    if (!gallery || !row) return;
    function mark() {
      const index = row ? inView(row) : 0;
      for (const small of gallery?.querySelectorAll("[data-thumbnail]") ?? []) {
        small.setAttribute("aria-current", String(small.getAttribute("data-thumbnail") === String(index)));
      }
      const words = gallery?.querySelector("[data-gallery-count]");
      if (words) words.textContent = `${index + 1} / ${count}`;
    }
    function press(event: Event) {
      if (
        !(event.target instanceof Element) ||
        (event instanceof MouseEvent && (event.metaKey || event.ctrlKey))
      )
        return;
      const small = event.target.closest("[data-thumbnail]");
      const picture = event.target.closest("[data-picture]");
      if (!small && !picture) return;
      event.preventDefault();
      if (small && row)
        row.scrollTo({ left: Number(small.getAttribute("data-thumbnail")) * row.clientWidth });
      if (picture) show(Number(picture.getAttribute("data-picture")));
    }
    mark();
    row.addEventListener("scroll", mark, { passive: true });
    gallery.addEventListener("click", press);
    return () => {
      row.removeEventListener("scroll", mark);
      gallery.removeEventListener("click", press);
    };
  });

  return (
    <dialog
      ref={dialog}
      aria-label="The picture, enlarged"
      className="m-0 h-dvh max-h-none w-screen max-w-none bg-paper text-ink"
      onClose={() => setOpen(null)}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === "ArrowRight") show(open.index + 1);
        if (event.key === "ArrowLeft") show(open.index - 1);
      }}
    >
      {open ? (
        <>
          <button
            type="button"
            aria-pressed={near}
            onClick={() => setNear(!near)}
            className={clsx(
              "size-full overscroll-contain",
              near ? "cursor-zoom-out overflow-auto" : "cursor-zoom-in",
            )}
          >
            <picture>
              <img
                src={open.src}
                alt={open.alt}
                className={clsx(
                  "object-contain",
                  near ? "aspect-square w-[max(100vw,1600px)] max-w-none" : "size-full",
                )}
              />
            </picture>
            <span className="sr-only">: {near ? "show the whole" : "come nearer"}</span>
          </button>
          {count > 1 ? (
            <>
              <button
                type="button"
                className={`${knob} top-1/2 left-3 -translate-y-1/2`}
                onClick={() => show(open.index - 1)}
              >
                <ChevronLeft aria-hidden="true" className="size-5" />
                <span className="sr-only">Picture before</span>
              </button>
              <button
                type="button"
                className={`${knob} top-1/2 right-3 -translate-y-1/2`}
                onClick={() => show(open.index + 1)}
              >
                <ChevronRight aria-hidden="true" className="size-5" />
                <span className="sr-only">Next picture</span>
              </button>
              <p
                className="absolute bottom-4 left-1/2 -translate-x-1/2 rounded-s bg-paper/90 px-2 text-sm tabular-nums"
                role="status"
              >
                {open.index + 1} of {count}
              </p>
            </>
          ) : null}
        </>
      ) : null}
      <button type="button" className={`${knob} top-3 right-3`} onClick={() => dialog.current?.close()}>
        <X aria-hidden="true" className="size-5" />
        <span className="sr-only">Close</span>
      </button>
    </dialog>
  );
}
