import { Heading, Text } from "@react-email/components";
import { words } from "../../parts/look";
import { Subtitle } from "../../parts/Subtitle";
import type { Sender } from "../../parts/types";
import type { WordsBlock } from "../letter-block";
import { Spans } from "./Spans";

/** A paragraph or the name of a part. */
export function WordsPart({ sender, block }: { sender: Sender; block: WordsBlock }) {
  const spans = <Spans sender={sender} spans={block.words} />;
  if (block.kind === "paragraph") return <Text style={words}>{spans}</Text>;
  if (block.level === 2) return <Subtitle sender={sender}>{spans}</Subtitle>;
  return (
    <Heading as="h3" style={{ fontSize: "16px", lineHeight: "1.4", fontWeight: 600, margin: "24px 0 8px" }}>
      {spans}
    </Heading>
  );
}
