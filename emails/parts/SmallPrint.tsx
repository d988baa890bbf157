import { Text } from "@react-email/components";
import type { ReactNode } from "react";
import { small } from "./look";
import type { Sender } from "./types";

type Props = {
  sender: Sender;
  /** Keeps its distance from what is above: from a signature. */
  apart?: boolean;
  children: ReactNode;
};

/** What must be said and not everybody will read. */
export function SmallPrint({ sender, apart, children }: Props) {
  const colour = { color: sender.colours["ink-soft"].light };
  return (
    <Text className="soft" style={{ ...small, ...colour, ...(apart && { marginTop: "26px" }) }}>
      {children}
    </Text>
  );
}
