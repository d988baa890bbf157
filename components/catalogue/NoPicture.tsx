import clsx from "clsx";

/** Where a product has no picture: its name, set large, on the colour of a picture's ground. */
export function NoPicture({ title, className }: { title: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx("grid place-items-center overflow-hidden bg-backdrop p-[12%] text-center", className)}
    >
      <span className="display line-clamp-4 text-heading text-ink-soft hyphens-auto">{title}</span>
    </span>
  );
}
