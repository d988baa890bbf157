import { Body, Container, Head, Html, Img, Link, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { Legal } from "./Legal";
import { darkRules } from "./look";
import type { Sender } from "./types";

type Props = {
  sender: Sender;
  /** The line that lists of letters show behind the subject. */
  preview: string;
  children: ReactNode;
};

/** The sheet every letter is written on: the shop's name above, its legal facts below. */
export function Shell({ sender, preview, children }: Props) {
  const { colours } = sender;
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkRules(colours)}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body
        className="paper"
        style={{
          margin: 0,
          background: colours.paper.light,
          color: colours.ink.light,
          fontFamily: sender.faces.text,
          WebkitTextSizeAdjust: "100%",
        }}
      >
        <Container className="frame" style={{ maxWidth: "600px", padding: "36px 16px" }}>
          <Text style={{ margin: "0 0 24px", textAlign: "center" }} data-skip-in-text={true}>
            <Link
              href={sender.shopUrl}
              className="ink"
              style={{
                fontFamily: sender.faces.display,
                fontSize: "26px",
                lineHeight: "1.2",
                letterSpacing: "-0.02em",
                color: colours.ink.light,
                textDecoration: "none",
              }}
            >
              {sender.logoUrl ? (
                <Img
                  src={sender.logoUrl}
                  alt={sender.brand}
                  height={40}
                  style={{ display: "inline-block", height: "40px", width: "auto", maxWidth: "240px" }}
                />
              ) : (
                sender.brand
              )}
            </Link>
          </Text>
          <Section
            className="raised card"
            style={{
              background: colours.raised.light,
              borderRadius: "14px",
              padding: "40px 44px",
              overflowWrap: "anywhere",
            }}
          >
            {children}
          </Section>
          <Legal sender={sender} />
        </Container>
      </Body>
    </Html>
  );
}
