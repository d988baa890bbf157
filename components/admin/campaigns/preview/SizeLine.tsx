/** Where Gmail cuts a letter off and hides the rest behind a link, in bytes of HTML; it is not documented, but measured by many. */
const gmailCuts = 102_000;

/** How large the letter is, which matters only near the end of what Gmail shows. */
export function SizeLine({ bytes }: { bytes: number }) {
  const size = `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return bytes < gmailCuts * 0.9 ? (
    <p className="text-xs text-ink-soft">{size} of HTML. Gmail shows up to 102 KB.</p>
  ) : (
    <p className="text-xs text-notice">
      {size} of HTML. Gmail{" "}
      {bytes < gmailCuts
        ? "cuts at 102 KB: not much room is left."
        : "cuts at 102 KB: its readers will not see the end."}
    </p>
  );
}
