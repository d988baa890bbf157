import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { NameField } from "@/components/ui/NameField";
import type { WithdrawalForm as Form } from "@/lib/orders/withdrawals/types";
import { DoorForm } from "../DoorForm";
import { WithdrawalLines } from "./WithdrawalLines";

/** The first step: who withdraws, from what, and where the receipt goes. A plain form; nothing is final yet. */
export function WithdrawalForm({ form: { signed, lines, values, errors } }: { form: Form }) {
  return (
    <DoorForm action={`/orders/${signed}/withdraw/declare`} fault={errors.form}>
      <WithdrawalLines lines={lines} chosen={values.lines} error={errors.lines} />
      <div className="space-y-4">
        <NameField label="Your name" value={values.name} error={errors.name} />
        <EmailField
          label="E-mail for the receipt"
          hint="The receipt says what you declared and when it reached us."
          value={values.email}
          error={errors.email}
        />
      </div>
      <div className="space-y-2">
        <Button size="large">Continue</Button>
        <p className="text-sm text-ink-soft">Next you see it once more and confirm.</p>
      </div>
    </DoorForm>
  );
}
