import { Text } from "@react-email/components";
import { words } from "./look";
import type { Sender } from "./types";

/** Who stands behind the words. */
export function Signature({ sender }: { sender: Sender }) {
  return (
    <Text style={{ ...words, margin: "24px 0 0" }}>
      <span style={{ fontFamily: sender.faces.display, fontSize: "21px" }}>{sender.personName}</span>
      <br />
      <span className="soft" style={{ color: sender.colours["ink-soft"].light, fontSize: "14px" }}>
        {sender.personRole ? `${sender.personRole} at ${sender.brand}` : sender.brand}
      </span>
    </Text>
  );
}
