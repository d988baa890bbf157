/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-50 -translate-y-24 rounded-m bg-ink px-4 py-3 text-sm font-medium text-paper focus:translate-y-0"
    >
      Skip to the content
    </a>
  );
}
