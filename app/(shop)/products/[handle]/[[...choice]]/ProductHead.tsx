/** A product's name and who makes it. A very long name is set smaller. */
export function ProductHead({ title, vendor }: { title: string; vendor: string }) {
  return (
    <header>
      {vendor ? <p className="pb-2 text-sm text-ink-soft">{vendor}</p> : null}
      <h1 className={title.length > 60 ? "display text-heading" : "display text-title"}>{title}</h1>
    </header>
  );
}
