"use client";

import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import type { SaleForm, WindowChoices, WindowForm } from "@/lib/early-access/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { RemoveButton } from "../../kit/RemoveButton";
import { WindowWho } from "./WindowWho";

type Props = {
  form: AdminForm<SaleForm>;
  choices: WindowChoices;
};

/** Who has the prices before everybody, and from when. */
export function WindowFields({ form, choices }: Props) {
  const { windows } = form.value;
  const change = (index: number, values: Partial<WindowForm>) =>
    form.patch({ windows: windows.map((one, at) => (at === index ? { ...one, ...values } : one)) });
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        Readers, members of a segment and those on a step of the points programme have it when they are signed
        in, holders of an invitation by its link. Nobody else sees a trace of it before the opening.
      </p>
      {windows.map((one, index) => (
        <div
          key={one.id || index}
          className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
        >
          <WindowWho
            form={form}
            index={index}
            window={one}
            choices={choices}
            onChange={(values) => change(index, values)}
          />
          <FormField form={form} name={`windows.${index}.opensAt`} label="From">
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={one.opensAt}
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
          form.patch({
            windows: [...windows, { id: "", kind: "newsletter", segmentId: "", tier: "", opensAt: "" }],
          })
        }
      >
        Add a window
      </Button>
    </div>
  );
}
