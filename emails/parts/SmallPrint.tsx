import { Text } from "@react-email/components";
import type { ReactNode } from "react";
import { small } from "./look";
import type { Sender } from "./types";

/** What must be said and not everybody will read. */
export function SmallPrint({ sender, children }: { sender: Sender; children: ReactNode }) {
  return (
    <Text className="soft" style={{ ...small, color: sender.colours["ink-soft"].light }}>
      {children}
    </Text>
  );
}
