import type { Contact } from "@/lib/loyalty/types";

/** Somebody of the staff who is there for this member, and how to reach them. */
export function ContactBox({ contact: { name, email, phone } }: { contact: Contact }) {
  const how = [email && "write", phone && "ring"].filter(Boolean).join(" or ");
  return (
    <div className="max-w-md rounded-(--radius-l) bg-surface p-5 text-sm">
      <p className="font-medium">{name} is there for you</p>
      <p className="text-ink-soft first-letter:uppercase">{how} whenever something is not as it should be.</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-2">
        {email ? (
          <li>
            <a href={`mailto:${email}`} className="link wrap-anywhere">
              {email}
            </a>
          </li>
        ) : null}
        {phone ? (
          <li>
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="link">
              {phone}
            </a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
