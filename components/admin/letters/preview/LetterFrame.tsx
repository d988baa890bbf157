"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  html: string;
  /** Of the screen it is shown on, in pixels; made smaller where there is no room for it. */
  width: number;
};

/** A letter in a frame of its own, as high as it is: nothing in it can run, open, send or lead anywhere. */
export function LetterFrame({ html, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(width);
  const [height, setHeight] = useState(640);
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
  return (
    <div ref={box} className="overflow-hidden" style={{ height: height * scale }}>
      <iframe
        ref={frame}
        title="The letter"
        // Same origin so that it can be measured; without scripts, forms, windows or ways out all the same.
        sandbox="allow-same-origin"
        srcDoc={html}
        className="mx-auto block origin-top-left border-0"
        style={{ width, height, ...(scale < 1 && { transform: `scale(${scale})` }) }}
      />
    </div>
  );
}
