import type { OfferedTopic } from "@/lib/newsletter/types";
import { EmailForm } from "./EmailForm";

/** The way to the shop's letters at the foot of each page. */
export function FooterForm({ topic }: { topic: OfferedTopic }) {
  const { key, wording, mark } = topic;
  return (
    <EmailForm
      name="footer"
      action="/newsletter/join"
      hidden={{ from: "footer", [`topic_${key}`]: "yes", [`words_${key}`]: mark }}
      label="Letters by e-mail"
      button="Sign up"
      wording={wording}
      className="pt-6"
    />
  );
}
