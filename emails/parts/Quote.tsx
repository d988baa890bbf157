import { Section, Text } from "@react-email/components";
import { lines } from "./lines";
import { words } from "./look";
import type { Sender } from "./types";

/** Somebody's own words, line by line as they wrote them. */
export function Quote({ sender, children }: { sender: Sender; children: string }) {
  return (
    <Section
      className="surface"
      style={{
        background: sender.colours.surface.light,
        borderRadius: "6px",
        padding: "16px 20px",
        margin: "0 0 16px",
      }}
    >
      <Text style={{ ...words, margin: 0 }}>{lines(children.split("\n"))}</Text>
    </Section>
  );
}
