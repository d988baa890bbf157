import { Field } from "@/components/ui/Field";
import { Textarea } from "@/components/ui/Textarea";

/** Where whoever answers for the shop says how people agreed of whom the file has no proof. */
export function StatementField({ value, onValue }: { value: string; onValue: (text: string) => void }) {
  return (
    <Field
      id="statement"
      label="For lines without proof: how did these people agree?"
      hint="Where, when, to which words, and how you know. At least a sentence; kept with your name and the time. Who did not agree must not be in the file."
    >
      {(wiring) => (
        <Textarea
          {...wiring}
          rows={4}
          maxLength={2_000}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
    </Field>
  );
}
