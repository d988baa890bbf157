const drawings = {
  check: "M20 6 9 17l-5-5",
  close: "M18 6 6 18M6 6l12 12",
  down: "m6 9 6 6 6-6",
  left: "m12 19-7-7 7-7M19 12H5",
  plus: "M5 12h14M12 5v14",
  right: "M5 12h14M12 5l7 7-7 7",
  sliders: "M10 5H3M12 19H3M14 3v4M16 17v4M21 12h-9M21 19h-5M21 5h-7M8 10v4M8 12H3",
};

/** A sign beside words. Drawn on the server and light: a list of results carries it many times. */
export function Icon({ name, className }: { name: keyof typeof drawings; className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={`icon ${className}`}>
      <path d={drawings[name]} />
    </svg>
  );
}
