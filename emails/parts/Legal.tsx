import { Link, Text } from "@react-email/components";
import { small } from "./look";
import type { Sender } from "./types";

/** Who writes, as the law of commercial letters wants it. */
export function Legal({ sender }: { sender: Sender }) {
  const colour = { color: sender.colours["ink-soft"].light };
  const numbers = [
    sender.companyNumber && `Company number ${sender.companyNumber}`,
    sender.vatNumber && `VAT ${sender.vatNumber}`,
  ].filter(Boolean);
  return (
    <Text className="soft" style={{ ...small, ...colour, margin: "26px 12px 0", textAlign: "center" }}>
      {[sender.legalName, ...sender.address].join(", ")}
      <br />
      <Link href={`mailto:${sender.email}`} style={{ ...colour, textDecoration: "underline" }}>
        {sender.email}
      </Link>
      {sender.phone ? ` · ${sender.phone}` : null}
      {numbers.length > 0 ? (
        <>
          <br />
          {numbers.join(" · ")}
        </>
      ) : null}
    </Text>
  );
}
