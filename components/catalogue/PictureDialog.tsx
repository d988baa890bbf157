"use client";

import clsx from "clsx";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Spinner } from "@/components/ui/Spinner";

export type LargePicture = { readonly id: string; readonly src: string; readonly alt: string };

type Props = { pictures: readonly LargePicture[]; start: number; onClose: () => void };

const knob =
  "absolute grid size-12 place-items-center rounded-full bg-paper/90 text-ink transition-opacity hover:bg-paper disabled:opacity-0";

/** The pictures as large as the screen: swiped, stepped by arrow keys or buttons, and pressed to come nearer. */
export default function PictureDialog({ pictures, start, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const row = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(start);
  const [near, setNear] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    row.current?.scrollTo({ left: start * row.current.clientWidth, behavior: "instant" });
  }, [start]);

  // Come nearer to the middle, where the thing is.
  useEffect(() => {
    const frame = near ? row.current?.children[index]?.querySelector("button") : null;
    frame?.scrollTo(
      (frame.scrollWidth - frame.clientWidth) / 2,
      (frame.scrollHeight - frame.clientHeight) / 2,
    );
  }, [near, index]);

  function show(next: number) {
    setNear(false);
    row.current?.scrollTo({ left: next * row.current.clientWidth });
  }
  function steer(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || near) return;
    event.preventDefault();
    show(index + step);
  }
  function follow() {
    if (row.current && !near) setIndex(Math.round(row.current.scrollLeft / row.current.clientWidth));
  }
  return (
    <dialog
      ref={dialog}
      aria-label="The picture, enlarged"
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-hidden bg-paper text-ink"
      onClose={onClose}
      onKeyDown={steer}
    >
      <ul
        ref={row}
        onScroll={follow}
        className={clsx(
          "flex size-full snap-x snap-mandatory scroll-smooth [scrollbar-width:none]",
          near ? "overflow-hidden" : "overflow-x-auto",
        )}
      >
        {pictures.map((picture, at) => (
          <li key={picture.id} className="relative size-full shrink-0 snap-start" inert={at !== index}>
            <span className="absolute inset-0 -z-1 grid place-items-center text-ink-soft">
              <Spinner className="size-6" />
            </span>
            <button
              type="button"
              aria-pressed={near}
              onClick={() => setNear(!near)}
              className={clsx(
                "size-full",
                near && at === index ? "cursor-zoom-out overflow-auto" : "cursor-zoom-in",
              )}
            >
              <picture>
                <img
                  src={picture.src}
                  alt={picture.alt}
                  loading={Math.abs(at - index) < 2 ? "eager" : "lazy"}
                  className={clsx(
                    "object-contain",
                    near && at === index ? "aspect-square w-[max(180vw,100rem)] max-w-none" : "size-full",
                  )}
                />
              </picture>
              <span className="sr-only">: {near ? "show the whole" : "come nearer"}</span>
            </button>
          </li>
        ))}
      </ul>
      {pictures.length > 1 ? (
        <>
          <button
            type="button"
            disabled={index === 0}
            className={clsx(knob, "top-1/2 left-3 -translate-y-1/2")}
            onClick={() => show(index - 1)}
          >
            <ChevronLeft aria-hidden="true" className="size-5" />
            <span className="sr-only">Picture before</span>
          </button>
          <button
            type="button"
            disabled={index === pictures.length - 1}
            className={clsx(knob, "top-1/2 right-3 -translate-y-1/2")}
            onClick={() => show(index + 1)}
          >
            <ChevronRight aria-hidden="true" className="size-5" />
            <span className="sr-only">Next picture</span>
          </button>
          <p
            role="status"
            className="absolute bottom-4 left-1/2 -translate-x-1/2 rounded-(--radius-s) bg-paper/90 px-2 text-sm tabular-nums"
          >
            {index + 1} of {pictures.length}
          </p>
        </>
      ) : null}
      <button type="button" className={clsx(knob, "top-3 right-3")} onClick={() => dialog.current?.close()}>
        <X aria-hidden="true" className="size-5" />
        <span className="sr-only">Close</span>
      </button>
    </dialog>
  );
}
