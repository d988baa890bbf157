"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  html: string;
  /** Of the screen it is shown on, in pixels; made smaller where there is no room for it. */
  width: number;
  /** Names the frame where a page has two. */
  title?: string;
};

/** How much of a long letter is shown until one asks for the rest, in pixels. */
const shownFirst = 900;

/**
 * A letter in a frame of its own, as high as it is, so that nothing scrolls within the page; of a long one the beginning, until
 * the rest is asked for. Nothing in it can run, open, send or lead anywhere.
 */
export function LetterFrame({ html, width, title = "The letter" }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(width);
  const [height, setHeight] = useState(640);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const measure = () => {
      if (box.current) setRoom(box.current.clientWidth);
      const page = frame.current?.contentDocument?.documentElement;
      if (page) setHeight(page.offsetHeight);
    };
    const watch = new ResizeObserver(measure);
    if (box.current) watch.observe(box.current);
    const now = frame.current;
    now?.addEventListener("load", measure);
    return () => {
      watch.disconnect();
      now?.removeEventListener("load", measure);
    };
  }, []);
  const scale = Math.min(1, room / width);
  const long = height * scale > shownFirst * 1.25;
  return (
    <>
      <div
        ref={box}
        className="overflow-hidden"
        style={{ height: long && !whole ? shownFirst : height * scale }}
      >
        <iframe
          ref={frame}
          title={title}
          // Same origin so that it can be measured; without scripts, forms, windows or ways out all the same.
          sandbox="allow-same-origin"
          srcDoc={html}
          className="mx-auto block origin-top-left border-0"
          style={{ width, height, ...(scale < 1 && { transform: `scale(${scale})` }) }}
        />
      </div>
      {long ? (
        <p className="border-t px-4 py-1 text-center">
          <button
            type="button"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
            className="link min-h-9 text-sm pointer-coarse:min-h-11"
          >
            {whole ? "Show only its beginning" : "Show all of it"}
          </button>
        </p>
      ) : null}
    </>
  );
}
