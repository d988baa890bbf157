"use client";

import { Dialog } from "@/components/admin/kit/Dialog";
import { FormField } from "@/components/admin/kit/form/FormField";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { Textarea } from "@/components/ui/Textarea";
import type { PlanMethod } from "@/lib/delivery/admin/types";
import { BandRows } from "./BandRows";
import { FigureInput } from "./FigureInput";
import type { PlanForm } from "./plan-edit";
import { useFigures } from "./use-figures";
import { WeekdayBoxes } from "./WeekdayBoxes";

type Props = {
  form: PlanForm;
  /** Where the method is in the form: "plan.zones.0.methods.1". */
  path: string;
  method: PlanMethod;
  onMethod: (method: PlanMethod) => void;
  onClose: () => void;
};

/** Everything about one way to bring a parcel, or to collect it. Changes are in the plan at once and saved with it. */
export function MethodDialog({ form, path, method, onMethod, onClose }: Props) {
  const { money } = useFigures();
  const set = (change: Partial<PlanMethod>) => onMethod({ ...method, ...change });
  const counter = method.collectFrom ?? { address: [], hours: "" };
  const days = (text: string) => (text.trim() === "" ? Number.NaN : Number(text));
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={method.name || "New method"}
      footer={
        <Button type="button" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-5 pt-1">
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField form={form} name={`${path}.name`} label="Name" hint="As buyers read it.">
            {(wiring) => (
              <Input {...wiring} value={method.name} onChange={({ target }) => set({ name: target.value })} />
            )}
          </FormField>
          <FormField form={form} name={`${path}.kind`} label="Kind">
            {(wiring) => (
              <Select
                {...wiring}
                value={method.kind}
                onChange={({ target }) =>
                  set(
                    target.value === "collection"
                      ? {
                          kind: "collection",
                          collectFrom: counter,
                          rateBasis: "subtotal",
                          minDays: 0,
                          maxDays: 0,
                        }
                      : { kind: "parcel", collectFrom: null },
                  )
                }
              >
                <option value="parcel">Brought as a parcel</option>
                <option value="collection">Collected in person</option>
              </Select>
            )}
          </FormField>
        </div>
        {method.kind === "collection" ? (
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField form={form} name={`${path}.collectFrom.address`} label="Address" hint="One line each.">
              {(wiring) => (
                <Textarea
                  {...wiring}
                  rows={3}
                  value={counter.address.join("\n")}
                  onChange={({ target }) =>
                    set({
                      collectFrom: {
                        ...counter,
                        address: target.value === "" ? [] : target.value.split("\n"),
                      },
                    })
                  }
                />
              )}
            </FormField>
            <FormField form={form} name={`${path}.collectFrom.hours`} label="Hours">
              {(wiring) => (
                <Input
                  {...wiring}
                  placeholder="Wednesday to Saturday, 10 to 4"
                  value={counter.hours}
                  onChange={({ target }) => set({ collectFrom: { ...counter, hours: target.value } })}
                />
              )}
            </FormField>
          </div>
        ) : null}
        <FormField form={form} name={`${path}.rateBasis`} label="Priced by" className="max-w-60">
          {(wiring) => (
            <Select
              {...wiring}
              value={method.rateBasis}
              onChange={({ target }) => set({ rateBasis: target.value === "weight" ? "weight" : "subtotal" })}
            >
              <option value="weight">Weight of the parcel</option>
              <option value="subtotal">Value of the basket</option>
            </Select>
          )}
        </FormField>
        <BandRows form={form} path={`${path}.bands`} method={method} onBands={(bands) => set({ bands })} />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField
            form={form}
            name={`${path}.freeFrom`}
            label="Free from"
            optional
            hint="Value of the basket after discounts."
          >
            {(wiring) => (
              <FigureInput
                {...money}
                {...wiring}
                value={method.freeFrom}
                onValue={(freeFrom) => set({ freeFrom })}
              />
            )}
          </FormField>
          <FormField
            form={form}
            name={`${path}.cutoff`}
            label="Orders before"
            hint="They leave the same working day; local time of the shop."
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="time"
                value={method.cutoff}
                onChange={({ target }) => set({ cutoff: target.value })}
              />
            )}
          </FormField>
          <FormField
            form={form}
            name={`${path}.minDays`}
            label="Fewest days to the door"
            hint="Working days from leaving."
          >
            {(wiring) => (
              <Input
                {...wiring}
                inputMode="numeric"
                value={Number.isNaN(method.minDays) ? "" : method.minDays}
                onChange={({ target }) => set({ minDays: days(target.value) })}
              />
            )}
          </FormField>
          <FormField form={form} name={`${path}.maxDays`} label="Most days to the door">
            {(wiring) => (
              <Input
                {...wiring}
                inputMode="numeric"
                value={Number.isNaN(method.maxDays) ? "" : method.maxDays}
                onChange={({ target }) => set({ maxDays: days(target.value) })}
              />
            )}
          </FormField>
        </div>
        <WeekdayBoxes
          legend={method.kind === "collection" ? "Open on" : "Delivered on"}
          value={method.deliveryDays}
          fault={form.errors[`${path}.deliveryDays`]}
          onValue={(deliveryDays) => set({ deliveryDays })}
        />
        <Checkbox
          label="Switched on"
          hint="Switched off, it is kept here and offered to nobody."
          checked={method.active}
          onChange={({ target }) => set({ active: target.checked })}
        />
      </div>
    </Dialog>
  );
}
