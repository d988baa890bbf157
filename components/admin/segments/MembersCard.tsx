import { LinkButton } from "@/components/ui/LinkButton";
import type { SegmentRow } from "@/lib/segments/admin/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";

/** Who is in it: how many, as of when, and the way to the list of them with its file. */
export function MembersCard({ segment, seesCustomers }: { segment: SegmentRow; seesCustomers: boolean }) {
  const { id, kind, members, settledAt } = segment;
  return (
    <Card title="Members">
      {settledAt ? (
        <p className="text-sm">
          <span className="text-2xl font-semibold tabular-nums">{members}</span>{" "}
          <span className="text-ink-soft">
            {kind === "living" ? "kept up to date; everybody was last looked at" : "since it was made,"}{" "}
            <When at={settledAt} within />
          </span>
        </p>
      ) : (
        <p className="text-sm text-ink-soft">Its members are being found; that takes a minute or so.</p>
      )}
      {seesCustomers ? (
        <div className="pt-3">
          <LinkButton href={`/admin/customers?segment=${id}`} tone="quiet">
            See and export them
          </LinkButton>
        </div>
      ) : null}
    </Card>
  );
}
