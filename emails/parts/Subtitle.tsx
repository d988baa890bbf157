import { Heading } from "@react-email/components";
import type { ReactNode } from "react";
import { displayFont } from "./look";

/** The name of a part of a letter. */
export function Subtitle({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h2"
      style={{
        fontFamily: displayFont,
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
