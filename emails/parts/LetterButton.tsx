import { Button, Section } from "@react-email/components";
import type { Sender } from "./types";

/** The one thing to do from here. */
export function LetterButton({ sender, href, children }: { sender: Sender; href: string; children: string }) {
  return (
    <Section style={{ margin: "26px 0" }}>
      <Button
        href={href}
        className="button"
        style={{
          background: sender.colours.accent.light,
          color: sender.colours["on-accent"].light,
          borderRadius: "6px",
          padding: "14px 26px",
          fontSize: "16px",
          fontWeight: 600,
          textDecoration: "none",
        }}
      >
        {children}
      </Button>
    </Section>
  );
}
