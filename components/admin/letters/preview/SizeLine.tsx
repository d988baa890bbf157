import { gmailClip } from "@/lib/values/gmail-clip";

/** How large the letter is, which matters only near the end of what Gmail shows. */
export function SizeLine({ bytes }: { bytes: number }) {
  const size = `${Math.max(1, Math.ceil(bytes / 1024))} kB of HTML.`;
  if (bytes < gmailClip * 0.9)
    return <p className="text-xs text-ink-soft">{size} Gmail cuts a letter off after 102.</p>;
  return (
    <p className="text-xs text-notice">
      {size} Gmail cuts at 102:{" "}
      {bytes < gmailClip ? "not much room is left." : "its readers will not see the end."}
    </p>
  );
}
