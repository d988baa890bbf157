import { Heading } from "@react-email/components";
import type { ReactNode } from "react";
import type { Sender } from "./types";

/** The name of a part of a letter. */
export function Subtitle({ sender, children }: { sender: Sender; children: ReactNode }) {
  return (
    <Heading
      as="h2"
      style={{
        fontFamily: sender.faces.display,
        fontSize: "20px",
        lineHeight: "1.25",
        fontWeight: 400,
        margin: "32px 0 10px",
      }}
    >
      {children}
    </Heading>
  );
}
