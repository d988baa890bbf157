/** Where the page will stand while it is read. */
export function FrameWait({ inside = false }: { inside?: boolean }) {
  return (
    <div aria-busy="true" className={inside ? "" : "min-h-dvh bg-paper"} data-admin={inside ? undefined : ""}>
      <p className="sr-only">Reading…</p>
      {inside ? (
        <div aria-hidden="true" className="grid animate-pulse gap-4">
          <div className="h-8 w-48 rounded-m bg-surface" />
          <div className="h-40 rounded-(--radius-l) bg-surface" />
        </div>
      ) : null}
    </div>
  );
}
