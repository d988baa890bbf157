"use client";
import { PasskeySignIn } from "@/components/account/PasskeySignIn";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { showOwnSecondFactor } from "@/lib/staff/second-factor/actions";
import { useDoor } from "../use-door";
import { codeRefusals } from "./code-refusals";

type Props = { app: boolean; codes: boolean; passkey: boolean; next: string };

/** A member shows what only they have. */
export function SecondFactorForm({ app, codes, passkey, next }: Props) {
  const { busy, errors, problem, knock } = useDoor(showOwnSecondFactor, {
    next,
    refusals: codeRefusals,
  });
  const error = errors.code ?? problem;
  return (
    <div className="space-y-6">
      {app || codes ? (
        <form
          noValidate
          className="space-y-5"
          onSubmit={(event) => {
            event.preventDefault();
            knock({ code: String(new FormData(event.currentTarget).get("code")) });
          }}
        >
          <Field
            id="code"
            label={app ? "Code from your app" : "Recovery code"}
            hint={app && codes ? "Lost your phone? Type one of your recovery codes instead." : undefined}
            error={error}
          >
            {(wiring) => (
              <Input
                {...wiring}
                name="code"
                autoComplete="one-time-code"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={20}
                className="font-mono tracking-widest"
              />
            )}
          </Field>
          <Button size="large" busy={busy} className="w-full">
            Continue
          </Button>
        </form>
      ) : null}
      {passkey ? <PasskeySignIn next={next} /> : null}
      <p className="text-sm text-ink-soft">
        Nothing at hand? Another owner can take your second factor away under Staff; the only owner makes a
        way in at the terminal with <code className="font-mono">npm run owner -- link</code>.
      </p>
    </div>
  );
}
