import { SmallPrint } from "./SmallPrint";
import { TextLink } from "./TextLink";
import type { Sender } from "./types";

/** Under every letter of news: why it came, and the two doors out. */
export function ReaderLine({ sender, why }: { sender: Sender; why: string }) {
  const { reader } = sender;
  return (
    <SmallPrint sender={sender} apart>
      {why}
      {reader ? (
        <>
          {" "}
          <TextLink sender={sender} href={reader.preferences}>
            Choose what we write
          </TextLink>{" "}
          or{" "}
          <TextLink sender={sender} href={reader.stop}>
            stop these letters
          </TextLink>
          .
        </>
      ) : null}
    </SmallPrint>
  );
}
