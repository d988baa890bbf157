import { Section, Text } from "@react-email/components";
import type { Sender } from "../parts/types";

/** Digits large enough to be read from the other side of the desk; in one piece, so that they can be copied. */
export function SignInCode({ sender, children }: { sender: Sender; children: string }) {
  return (
    <Section
      className="surface"
      style={{
        background: sender.colours.surface.light,
        borderRadius: "10px",
        padding: "18px 24px",
        margin: "0 0 24px",
      }}
    >
      <Text
        style={{
          margin: 0,
          textAlign: "center",
          fontFamily: sender.faces.text,
          fontSize: "36px",
          lineHeight: "1.2",
          fontWeight: 600,
          letterSpacing: "0.22em",
          textIndent: "0.22em",
          fontVariantNumeric: "tabular-nums",
        }}
      >
        {children}
      </Text>
    </Section>
  );
}
