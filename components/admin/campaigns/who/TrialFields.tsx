import Link from "next/link";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { AudienceForm } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";

type Props = { form: AdminForm<AudienceForm> };

/** How two wordings are tried on some readers before the better one goes to the rest. */
export function TrialFields({ form }: Props) {
  const { id, trial } = form.value;
  if (!trial)
    return (
      <Card title="Two wordings">
        <p className="text-sm text-ink-soft">
          Everybody gets the same letter. To try two on some of the readers first,{" "}
          <Link
            href={`/admin/campaigns/${id}/write`}
            prefetch={false}
            className="underline underline-offset-2"
          >
            write a second one
          </Link>
          .
        </p>
      </Card>
    );
  const change = (part: Partial<typeof trial>) => form.set("trial", { ...trial, ...part });
  return (
    <Card title="Two wordings">
      <div className="grid gap-4 sm:grid-cols-3">
        <FormField form={form} name="trial.share" label="Tried on" hint="Per cent of the readers">
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={1}
              max={100}
              value={Number.isNaN(trial.share) ? "" : trial.share}
              onChange={({ target }) => change({ share: target.valueAsNumber })}
            />
          )}
        </FormField>
        <FormField form={form} name="trial.hours" label="For" hint="Hours until it is decided">
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={1}
              max={168}
              value={Number.isNaN(trial.hours) ? "" : trial.hours}
              onChange={({ target }) => change({ hours: target.valueAsNumber })}
            />
          )}
        </FormField>
        <FormField form={form} name="trial.rule" label="Decided by">
          {(wiring) => (
            <Select
              {...wiring}
              value={trial.rule}
              onChange={({ target }) => change({ rule: target.value === "orders" ? "orders" : "clicks" })}
            >
              <option value="clicks">who followed a link</option>
              <option value="orders">who ordered</option>
            </Select>
          )}
        </FormField>
      </div>
      <p className="pt-3 text-sm text-ink-soft">
        That part gets wording A or wording B, half and half, drawn by lot. Then the better one goes to
        everybody else: B only if it is 95 % sure to be better, otherwise A. Few readers decide little; the
        report says how sure the result is.
      </p>
    </Card>
  );
}
