"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  html: string;
  title: string /** As wide as the screen it stands for, in pixels. */;
  width: number;
};

/** A letter in a frame of its own that can run nothing, made smaller where its screen is wider than its place. */
export function LetterFrame({ html, title, width }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const scale = Math.min(1, room / width);
  const height = 600;
  return (
    <div ref={place} className="overflow-hidden rounded-m border bg-paper" style={{ height }}>
      <iframe
        title={title}
        sandbox=""
        srcDoc={html}
        style={{
          width: Math.max(width, room / scale),
          height: height / scale,
          scale,
          transformOrigin: "0 0",
        }}
        className="block max-w-none border-0"
      />
    </div>
  );
}
