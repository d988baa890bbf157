import type { ReactNode } from "react";
import type { Sender } from "./types";

type Fact = { label: string; value: ReactNode };

/** Facts by name on a quiet ground: when it comes, how, where to. */
export function Facts({ sender, facts }: { sender: Sender; facts: readonly Fact[] }) {
  const { colours } = sender;
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      className="surface"
      style={{ background: colours.surface.light, borderRadius: "6px", margin: "8px 0 20px" }}
    >
      <tbody>
        {facts.map(({ label, value }, index) => (
          <tr key={label}>
            <td
              style={{
                padding: `${index === 0 ? 18 : 4}px 20px ${index === facts.length - 1 ? 18 : 4}px`,
                fontSize: "15px",
                lineHeight: "1.5",
              }}
            >
              <span className="soft" style={{ color: colours["ink-soft"].light, fontSize: "13px" }}>
                {label}:
              </span>
              <br />
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
