import { Link, Section, Text } from "@react-email/components";
import { TextLink } from "../../parts/TextLink";
import type { Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";

type Props = { sender: Sender; block: Extract<LetterBlock, { kind: "question" }> };

/** A question to the reader: answers to press, or an answer to write. */
export function QuestionBlock({ sender, block: { question, answers, reply } }: Props) {
  const { colours } = sender;
  return (
    <Section
      className="surface"
      style={{
        background: colours.surface.light,
        borderRadius: "10px",
        padding: "22px 24px",
        margin: "24px 0",
      }}
    >
      <Text
        style={{ margin: "0 0 12px", fontFamily: sender.faces.display, fontSize: "20px", lineHeight: "1.3" }}
      >
        {question}
      </Text>
      {answers.map(({ text, href }) => (
        <Text key={text} style={{ margin: "0 0 8px" }}>
          <Link
            href={href}
            className="raised accent ruled"
            style={{
              display: "block",
              padding: "11px 16px",
              background: colours.raised.light,
              border: `1px solid ${colours.line.light}`,
              borderRadius: "6px",
              color: colours.accent.light,
              fontSize: "15px",
              fontWeight: 600,
              textDecoration: "none",
            }}
          >
            {text}
          </Link>
        </Text>
      ))}
      {reply ? (
        <Text style={{ margin: "12px 0 0", fontSize: "15px", lineHeight: "1.5" }}>
          {answers.length > 0 ? "Or " : "Just "}
          <TextLink sender={sender} href={reply}>
            answer this letter
          </TextLink>
          : a person reads it.
        </Text>
      ) : null}
    </Section>
  );
}
