import { Section, Text } from "@react-email/components";
import { small } from "../../parts/look";
import type { Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";
import { LetterImage } from "./LetterImage";

type Props = { sender: Sender; block: Extract<LetterBlock, { kind: "picture" }> };

/** A picture as wide as the letter, with what it shows below. */
export function PictureBlock({ sender, block: { picture, href, caption } }: Props) {
  return (
    <Section style={{ margin: "24px 0" }}>
      <LetterImage picture={picture} href={href} width={512} />
      {caption ? (
        <Text
          className="soft"
          style={{ ...small, color: sender.colours["ink-soft"].light, margin: "8px 0 0" }}
        >
          {caption}
        </Text>
      ) : null}
    </Section>
  );
}
