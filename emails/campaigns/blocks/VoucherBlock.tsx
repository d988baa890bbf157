import { Section, Text } from "@react-email/components";
import { words } from "../../parts/look";
import type { Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";

type Props = { sender: Sender; block: Extract<LetterBlock, { kind: "voucher" }> };

/** What a code gives, the code to copy, and until when. */
export function VoucherBlock({ sender, block }: Props) {
  const { colours } = sender;
  return (
    <Section
      className="ruled"
      style={{
        border: `1px dashed ${colours["ink-soft"].light}`,
        borderRadius: "10px",
        padding: "24px",
        margin: "24px 0",
        textAlign: "center",
      }}
    >
      {block.words ? <Text style={{ ...words, margin: "0 0 10px" }}>{block.words}</Text> : null}
      {block.code ? (
        <Text style={{ margin: "0 0 10px", fontSize: "24px", lineHeight: "1.3", letterSpacing: "0.06em" }}>
          <strong>{block.code}</strong>
        </Text>
      ) : null}
      <Text
        className="soft"
        style={{ margin: 0, fontSize: "13px", lineHeight: "1.5", color: colours["ink-soft"].light }}
      >
        {[
          block.code ? "Type it in the basket." : "It counts by itself in the basket.",
          block.until && `Until ${block.until}.`,
        ]
          .filter(Boolean)
          .join(" ")}
      </Text>
    </Section>
  );
}
