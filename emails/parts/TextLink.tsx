import { Link } from "@react-email/components";
import type { Sender } from "./types";

/** A link within a sentence. */
export function TextLink({ sender, href, children }: { sender: Sender; href: string; children: string }) {
  return (
    <Link
      href={href}
      className="accent"
      style={{ color: sender.colours.accent.light, textDecoration: "underline" }}
    >
      {children}
    </Link>
  );
}
