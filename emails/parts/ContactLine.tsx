import { TextLink } from "./TextLink";
import type { Sender } from "./types";
import { Words } from "./Words";

/** Somebody of the shop by name, who is there for this reader. */
export type LetterContact = { name: string; email: string; phone: string };

type Props = { sender: Sender; contact: LetterContact | null | undefined };

/** Who is there for the reader, and how to reach them; nothing for who has nobody in particular. */
export function ContactLine({ sender, contact }: Props) {
  if (!contact) return null;
  const { name, email, phone } = contact;
  return (
    <Words>
      {name} is there for you:{" "}
      {email ? (
        <TextLink sender={sender} href={`mailto:${email}`}>
          {email}
        </TextLink>
      ) : null}
      {email && phone ? ", " : null}
      {phone}
    </Words>
  );
}
