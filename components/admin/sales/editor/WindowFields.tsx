"use client";

import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { SaleForm, WindowForm } from "@/lib/early-access/admin/types";
import type { WindowKind } from "@/lib/early-access/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { RemoveButton } from "../../kit/RemoveButton";

type Props = {
  form: AdminForm<SaleForm>;
  segments: readonly { value: string; label: string }[];
};

const kinds: Readonly<Record<WindowKind, string>> = {
  newsletter: "Readers of the letters",
  segment: "A segment",
  invitation: "Holders of an invitation",
};

/** Who has the prices before everybody, and from when. */
export function WindowFields({ form, segments }: Props) {
  const { windows } = form.value;
  const change = (index: number, values: Partial<WindowForm>) =>
    form.patch({ windows: windows.map((one, at) => (at === index ? { ...one, ...values } : one)) });
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        Readers and members of a segment have it when they are signed in, holders of an invitation by its
        link. Nobody else sees a trace of it before the opening.
      </p>
      {windows.map(({ id, kind, segmentId, opensAt }, index) => (
        <div
          key={id || index}
          className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
        >
          <div className="grid gap-3">
            <FormField form={form} name={`windows.${index}.kind`} label="Who">
              {(wiring) => (
                <Select
                  {...wiring}
                  value={kind}
                  onChange={({ target }) =>
                    change(index, { kind: target.value as WindowKind, segmentId: "" })
                  }
                >
                  {Object.entries(kinds).map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </Select>
              )}
            </FormField>
            {kind === "segment" ? (
              <FormField form={form} name={`windows.${index}.segmentId`} label="Segment">
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={segmentId}
                    onChange={({ target }) => change(index, { segmentId: target.value })}
                  >
                    <option value="">Choose one</option>
                    {segments.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </Select>
                )}
              </FormField>
            ) : null}
          </div>
          <FormField form={form} name={`windows.${index}.opensAt`} label="From">
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={opensAt}
                onChange={({ target }) => change(index, { opensAt: target.value })}
              />
            )}
          </FormField>
          <div className="sm:pt-6">
            <RemoveButton
              label={`Remove window ${index + 1}`}
              onPress={() => form.patch({ windows: windows.filter((_, at) => at !== index) })}
            />
          </div>
        </div>
      ))}
      <Button
        type="button"
        tone="quiet"
        className="justify-self-start"
        onClick={() =>
          form.patch({ windows: [...windows, { id: "", kind: "newsletter", segmentId: "", opensAt: "" }] })
        }
      >
        Add a window
      </Button>
    </div>
  );
}
