import { Heading } from "@react-email/components";
import type { ReactNode } from "react";
import type { Sender } from "./types";

/** The first words of a letter. */
export function Title({ sender, children }: { sender: Sender; children: ReactNode }) {
  return (
    <Heading
      as="h1"
      style={{
        fontFamily: sender.faces.display,
        fontSize: "34px",
        lineHeight: "1.12",
        letterSpacing: "-0.02em",
        fontWeight: 400,
        margin: "0 0 20px",
      }}
    >
      {children}
    </Heading>
  );
}
