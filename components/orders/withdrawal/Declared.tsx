import type { WithdrawalStep } from "@/lib/orders/withdrawals/types";

/** What somebody declares or has declared, in the words of the law. */
export function Declared({ step }: { step: WithdrawalStep }) {
  const facts = [
    { label: "Name", value: step.name },
    { label: "Order", value: step.number ? String(step.number) : "—" },
    { label: "Receipt goes to", value: step.email },
    { label: step.confirmedAt ? "Received" : "Declared", value: step.confirmedAt ?? step.declaredAt },
    ...(step.confirmedAt ? [{ label: "Number of this declaration", value: step.id }] : []),
  ];
  return (
    <div className="rounded-m bg-surface p-6 text-sm wrap-anywhere">
      <p className="font-medium">I withdraw from my contract of sale of the following goods:</p>
      <ul className="pt-2">
        {step.pieces.map(({ title, variantTitle, quantity }) => (
          <li key={`${title}-${variantTitle}`}>
            {quantity} × {title}
            {variantTitle ? `, ${variantTitle}` : null}
          </li>
        ))}
      </ul>
      <dl className="grid gap-x-6 gap-y-3 pt-5 sm:grid-cols-2">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
