import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { Fields } from "@/lib/referrals/ambassadors/types";

type Props = { action: string; url: string; terms: string; typed: Fields; faults: Fields };

/** The name and the word of an ambassador, and that they have read what is agreed. */
export function YesForm({ action, url, terms, typed, faults }: Props) {
  return (
    <form action={action} method="post" noValidate className="space-y-5">
      <input type="hidden" name="terms" value={terms} />
      <Field id="name" label="The name on your page" error={faults.name ?? null} required>
        {(wiring) => <Input {...wiring} name="name" defaultValue={typed.name} maxLength={60} />}
      </Field>
      <Field
        id="word"
        label="Your word"
        hint={`It ends your page’s address, ${url}/with/…, and in capitals it is your code. It stays.`}
        error={faults.word ?? null}
        required
      >
        {(wiring) => (
          <Input
            {...wiring}
            name="word"
            defaultValue={typed.word}
            maxLength={20}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <div id="agree">
        <Checkbox
          name="agree"
          value="yes"
          defaultChecked={typed.agree === "yes"}
          label="I have read what is agreed, and will say that it is an ad wherever I pass it on."
          aria-describedby={faults.agree ? "agree-error" : undefined}
        />
        {faults.agree ? (
          <p id="agree-error" className="text-sm text-danger">
            {faults.agree}
          </p>
        ) : null}
      </div>
      <Button size="large">Become an ambassador</Button>
    </form>
  );
}
