import { LinkButton } from "@/components/ui/LinkButton";
import type { SecondFactor } from "@/lib/staff/second-factor/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { StateBadge } from "../kit/StateBadge";
import { AppSetUp } from "./second-factor/AppSetUp";
import { RemoveApp } from "./second-factor/RemoveApp";
import { RenewCodes } from "./second-factor/RenewCodes";

/** A member's own keys to the admin area. */
export function OwnSignIn({ factor, issuer }: { factor: SecondFactor; issuer: string }) {
  const { appSince, codesLeft, passkeys, required } = factor;
  const has = appSince !== null || passkeys > 0;
  return (
    <>
      <Card title="Authenticator app">
        {appSince ? (
          <div className="space-y-4 text-sm">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <StateBadge tone="success">On</StateBadge>
              <span>
                since <When at={appSince} style="day" within />. It is asked for at each sign-in, and again
                for what is sensitive.
              </span>
            </p>
            <RemoveApp required={required && passkeys === 0} />
          </div>
        ) : (
          <div className="space-y-4 text-sm">
            <p className="text-ink-soft">
              {has
                ? "Your passkey is your second factor. An app beside it lets you in where the passkey is not."
                : "Whoever reads your mail can sign in as you. A code from your phone closes that door."}
            </p>
            <AppSetUp issuer={issuer} next="/admin/account" />
          </div>
        )}
      </Card>
      {has ? (
        <Card title="Recovery codes">
          <div className="space-y-4 text-sm">
            <p>
              {codesLeft === 0 ? (
                <StateBadge tone="notice">None left</StateBadge>
              ) : (
                <>
                  {codesLeft} of 10 are left. Each lets you in once without your{" "}
                  {appSince ? "phone" : "passkey"}.
                </>
              )}
            </p>
            <RenewCodes some={codesLeft > 0} />
          </div>
        </Card>
      ) : null}
      <Card title="Passkeys and devices">
        <div className="space-y-4 text-sm">
          <p className="text-ink-soft">
            {passkeys === 0
              ? "A passkey signs you in with your finger, face or screen lock, and counts as a second factor."
              : `You have ${passkeys === 1 ? "one passkey" : `${passkeys} passkeys`}. Signing in with one counts as a second factor.`}{" "}
            Your passkeys and the devices that are signed in are kept with your account.
          </p>
          <LinkButton href="/account/security" tone="quiet">
            Passkeys and devices
          </LinkButton>
        </div>
      </Card>
    </>
  );
}
