import { Notice } from "@/components/ui/Notice";
import { type CheckoutErrors, checkoutFields } from "@/lib/checkout/types";

type Props = { errors: CheckoutErrors; message: string | null };

/** Says at the top, and aloud, what stands in the way; each entry leads to its field. */
export function ErrorSummary({ errors, message }: Props) {
  const faults = checkoutFields.flatMap((field) => (errors[field] ? [{ field, text: errors[field] }] : []));
  if (faults.length === 0 && !message) return null;
  return (
    <Notice
      id="faults"
      kind={message ? "notice" : "danger"}
      role="alert"
      tabIndex={-1}
      title={message ?? (faults.length === 1 ? "One thing to correct" : `${faults.length} things to correct`)}
      className="mb-8"
    >
      {faults.length > 0 ? (
        <ul className="space-y-0.5">
          {faults.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${field}`} className="link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
