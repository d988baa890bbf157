import { Card } from "@/components/admin/kit/Card";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import type { RecordCheck, RecordState } from "@/lib/mail/domain/types";
import { CopyButton } from "../CopyButton";

const words: Record<RecordState, string> = {
  right: "right",
  wrong: "wrong",
  missing: "missing",
  could_not_ask: "could not ask",
};
const tones: Record<RecordState, "success" | "danger" | "notice" | "plain"> = {
  right: "success",
  wrong: "danger",
  missing: "notice",
  could_not_ask: "plain",
};

/** One record of the mail domain: what DNS says, whether it is right, and what to paste. */
export function RecordCard({ check }: { check: RecordCheck }) {
  const { title, purpose, state, note, host, type, found, paste } = check;
  return (
    <Card title={title} actions={<StateBadge tone={tones[state]}>{words[state]}</StateBadge>}>
      <p className="text-sm text-ink-soft">{purpose}</p>
      <p className="pt-2 text-sm">{note}</p>
      {found.length > 0 ? <Value label="DNS says now" values={found} /> : null}
      {state === "right" ? null : (
        <div className="mt-3 grid gap-2 rounded-m bg-surface px-4 py-3 text-sm">
          <Line label={`Name of the ${type} record`} value={host} />
          {paste ? (
            <Line label="Value" value={paste} />
          ) : (
            <p>
              <span className="text-ink-soft">Value: </span>copy it from the domain’s page at Resend.
            </p>
          )}
        </div>
      )}
    </Card>
  );
}

function Value({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <div className="pt-2 text-sm">
      <p className="text-ink-soft">{label}</p>
      {values.map((value) => (
        <code key={value} className="block font-mono text-xs break-all">
          {value}
        </code>
      ))}
    </div>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0">
        <p className="text-ink-soft">{label}</p>
        <code className="font-mono text-xs break-all">{value}</code>
      </div>
      <CopyButton text={value} label={`Copy: ${label}`} />
    </div>
  );
}
