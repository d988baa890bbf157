import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { Notice } from "@/components/ui/Notice";
import type { SignInPage } from "@/lib/account/sign-in/types";
import { PasskeySignIn } from "./PasskeySignIn";

/** Where somebody says which address is theirs. */
export function SignInForm({
  page: { next, email, error, message, signedOut, providers },
}: {
  page: SignInPage;
}) {
  return (
    <div className="space-y-6">
      {signedOut ? (
        <Notice kind="success" role="status">
          You are signed out on this device.
        </Notice>
      ) : null}
      {message ? (
        <Notice kind="notice" role="alert">
          {message}
        </Notice>
      ) : null}
      <form action="/sign-in/letter" method="post" noValidate className="space-y-5">
        <input type="hidden" name="next" value={next} />
        <EmailField
          label="Your e-mail address"
          hint="New here? The same: your account begins with the first letter."
          value={email}
          error={error}
        />
        <Button size="large" className="w-full">
          Send me the letter
        </Button>
      </form>
      <PasskeySignIn next={next} />
      {providers.map(({ id, name }) => (
        <form key={id} action={`/sign-in/with/${id}`} method="post">
          <input type="hidden" name="next" value={next} />
          <Button tone="quiet" size="large" className="w-full">
            Continue with {name}
          </Button>
        </form>
      ))}
    </div>
  );
}
