import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import { Textarea } from "@/components/ui/Textarea";
import { type ReturnForm as Form, returnReasons } from "@/lib/orders/returns/types";
import { DoorForm } from "./DoorForm";
import { WithdrawalLines } from "./withdrawal/WithdrawalLines";

/** What somebody would like to send back, and why. A plain form. */
export function ReturnForm({ form: { signed, lines, values, errors } }: { form: Form }) {
  return (
    <DoorForm action={`/orders/${signed}/return/ask`} fault={errors.form}>
      <WithdrawalLines
        lines={lines}
        chosen={values.lines}
        error={errors.lines}
        question="What would you like to send back?"
      />
      <div className="space-y-4">
        <Field id="reason" label="Why" error={errors.reason ?? null}>
          {(wiring) => (
            <Select {...wiring} name="reason" defaultValue={values.reason}>
              <option value="">Choose a reason</option>
              {returnReasons.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          id="note"
          label="Anything we should know"
          hint="What is wrong with it, or what you would like instead."
          error={errors.note ?? null}
          optional
        >
          {(wiring) => <Textarea {...wiring} name="note" defaultValue={values.note} />}
        </Field>
      </div>
      <Button size="large">Ask to send it back</Button>
    </DoorForm>
  );
}
